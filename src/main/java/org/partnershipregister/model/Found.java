package org.partnershipregister.model;

import java.util.List;
import java.util.Map;

/**
 * What a search over everything found.
 *
 * @param hits   the best ones, grouped by kind and the best of each kind first
 * @param counts how many there are of each kind in all; kinds without any are left out
 */
public record Found(List<Hit> hits, Map<Kind, Integer> counts) {
}
