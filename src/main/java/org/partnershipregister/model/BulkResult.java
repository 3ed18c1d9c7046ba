package org.partnershipregister.model;

import java.util.List;

/**
 * What an action on several records did.
 *
 * @param done how many were changed
 * @param kept the names of those left alone because other records name them
 */
public record BulkResult(int done, List<String> kept) {
}
