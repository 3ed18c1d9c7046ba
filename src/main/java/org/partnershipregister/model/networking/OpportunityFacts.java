package org.partnershipregister.model.networking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.RecordLink;

/**
 * An opportunity with what stands around it.
 *
 * @param partnership where it belongs, by name
 * @param meeting     where it was spotted, by title and day
 * @param notAsked    organisations that are members today and of which nothing has been noted, by name
 * @param became      partnerships that came from it and bids made for it
 */
public record OpportunityFacts(Opportunity opportunity, Optional<RecordLink> partnership, Optional<RecordLink> meeting,
                               List<RecordLink> notAsked, List<RecordLink> became) {

    public UUID id() {
        return opportunity.id();
    }

    /** Of one that nothing is known about beside itself. */
    public static OpportunityFacts of(Opportunity opportunity) {
        return new OpportunityFacts(opportunity, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** The same around a changed opportunity. */
    public OpportunityFacts with(Opportunity changed) {
        return new OpportunityFacts(changed, partnership, meeting, notAsked, became);
    }
}
