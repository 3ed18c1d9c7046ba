package org.partnershipregister.model.sharing;

import java.util.Optional;
import java.util.UUID;

/** Which information flows a list shows and in what order; {@code text} is words typed, each to be found somewhere. */
public record FlowQuestion(String text, Optional<Which> which, Optional<FlowState> state, Optional<UUID> partnership, Sort sort,
                           boolean descending) {

    /** A part of the flows; INCOMPLETE lacks something that data protection asks for, UNAGREED a data sharing agreement. */
    public enum Which {
        PERSONAL, SPECIAL, INCOMPLETE, UNAGREED, REVIEW_DUE
    }

    /** What the list is ordered by; the title settles ties. */
    public enum Sort {
        TITLE, REF, PARTNERSHIP, FROM, TO, STATE, BASIS, REVIEW
    }

    /** All flows by title. */
    public static final FlowQuestion ALL =
        new FlowQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), Sort.TITLE, false);

    public FlowQuestion text(String typed) {
        return new FlowQuestion(typed, which, state, partnership, sort, descending);
    }

    public FlowQuestion which(Optional<Which> part) {
        return new FlowQuestion(text, part, state, partnership, sort, descending);
    }

    public FlowQuestion state(Optional<FlowState> wanted) {
        return new FlowQuestion(text, which, wanted, partnership, sort, descending);
    }

    public FlowQuestion of(Optional<UUID> thePartnership) {
        return new FlowQuestion(text, which, state, thePartnership, sort, descending);
    }

    public FlowQuestion sorted(Sort by, boolean down) {
        return new FlowQuestion(text, which, state, partnership, by, down);
    }
}
