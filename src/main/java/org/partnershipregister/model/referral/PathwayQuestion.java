package org.partnershipregister.model.referral;

import java.util.Optional;
import java.util.UUID;

/** Which pathways a list shows and in what order. */
public record PathwayQuestion(String text, Optional<UUID> partnership, Optional<PathwayState> state, Sort sort, boolean descending) {

    public static final PathwayQuestion ALL = new PathwayQuestion("", Optional.empty(), Optional.empty(), Sort.TITLE, false);

    /** What to sort by. */
    public enum Sort {
        TITLE, FROM, TO, PARTNERSHIP, STATE, REVIEW, REF
    }

    public PathwayQuestion of(UUID one) {
        return new PathwayQuestion(text, Optional.of(one), state, sort, descending);
    }

    public PathwayQuestion text(String typed) {
        return new PathwayQuestion(typed, partnership, state, sort, descending);
    }
}
