package org.partnershipregister.model.consortium;

import java.util.Optional;
import java.util.UUID;

/** Which campaigns a list shows and in what order; {@code text} is words typed, each to be found somewhere. */
public record CampaignQuestion(String text, Optional<CampaignState> state, Optional<UUID> partnership, Sort sort, boolean descending) {

    /** What the list is ordered by. */
    public enum Sort { TITLE, PARTNERSHIP, STATE, FROM, TO, REF }

    /** All campaigns, planned and live ones first. */
    public static final CampaignQuestion ALL = new CampaignQuestion("", Optional.empty(), Optional.empty(), Sort.STATE, false);

    public CampaignQuestion of(Optional<UUID> thePartnership) {
        return new CampaignQuestion(text, state, thePartnership, sort, descending);
    }
}
