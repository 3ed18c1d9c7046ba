package org.partnershipregister.model.activity;

import java.util.List;

/** How far a joint activity has come (domain.md §7): idea, agreed, planned, held, shared out; or cancelled. */
public enum ActivityState {
    IDEA, AGREED, PLANNED, HELD, SHARED_OUT, CANCELLED;

    /** The states it may move to, the usual next one first. */
    public List<ActivityState> next() {
        return switch (this) {
            case IDEA -> List.of(AGREED, PLANNED, CANCELLED);
            case AGREED -> List.of(PLANNED, HELD, IDEA, CANCELLED);
            case PLANNED -> List.of(HELD, AGREED, CANCELLED);
            case HELD -> List.of(SHARED_OUT, PLANNED);
            case SHARED_OUT -> List.of(HELD);
            case CANCELLED -> List.of(IDEA, SHARED_OUT);
        };
    }

    /** Whether it is still to come. */
    public boolean ahead() {
        return this == IDEA || this == AGREED || this == PLANNED;
    }
}
