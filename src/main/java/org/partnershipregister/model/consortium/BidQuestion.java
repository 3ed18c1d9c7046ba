package org.partnershipregister.model.consortium;

import java.util.Optional;
import java.util.UUID;

/** Which bids a list shows and in what order; {@code text} is words typed, each to be found somewhere. */
public record BidQuestion(String text, Optional<Which> which, Optional<BidStage> stage, Optional<UUID> partnership, Sort sort, boolean descending) {

    /** Which part of the bids. */
    public enum Which { OPEN, PRESSING, WON, LOST }

    /** What the list is ordered by; URGENCY puts bids to be handed in first, the next deadline at the top. */
    public enum Sort { URGENCY, TITLE, PARTNERSHIP, FUNDER, DEADLINE, STAGE, ASKED, AWARDED, REF }

    /** All bids, those to be handed in first. */
    public static final BidQuestion ALL =
        new BidQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), Sort.URGENCY, false);

    public BidQuestion which(Which part) {
        return new BidQuestion(text, Optional.of(part), stage, partnership, sort, descending);
    }

    public BidQuestion of(Optional<UUID> thePartnership) {
        return new BidQuestion(text, which, stage, thePartnership, sort, descending);
    }
}
