package org.partnershipregister.model.party;

import java.util.List;
import java.util.UUID;

/**
 * By what a kept organisation is recognised when the same one comes from elsewhere.
 *
 * @param numbers  its numbers in public registers as org-ids, {@code GB-CHC-1056789}
 * @param postcode of its main site, "" when unknown
 */
public record PartnerKey(UUID id, String ref, String name, List<String> numbers, String postcode) {
}
