package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An opportunity as a line of a list.
 *
 * @param partnership the partnership's name, "" for none
 * @param interested  how many organisations lead or are interested
 * @param asked       how many have said anything
 * @param valuePence  what it may be worth in pence
 */
public record OpportunityRow(UUID id, String ref, String title, OpportunityKind kind, String partnership, OpportunityState state,
                             Optional<LocalDate> stateOn, LocalDate spottedOn, Optional<LocalDate> deadline,
                             Optional<Long> valuePence, int interested, int asked, String outcome) {
}
