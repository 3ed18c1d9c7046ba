package org.partnershipregister.model.partnership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipregister.model.TextKey;

/**
 * How far a partnership has come (domain.md §3). A network that needs no agreement goes from building to delivering, a
 * review may lead back to the terms, and an end that was begun may be called off.
 */
public enum Stage {
    EXPLORING, BUILDING, AGREEING, DELIVERING, REVIEWING, ENDING, ENDED, DID_NOT_PROCEED;

    /** The key of its name. */
    public String key() {
        return TextKey.of("partnership.stage", this);
    }

    /** The stages it may move to, in their order. */
    public Set<Stage> next() {
        return switch (this) {
            case EXPLORING -> EnumSet.of(BUILDING, DID_NOT_PROCEED);
            case BUILDING -> EnumSet.of(AGREEING, DELIVERING, DID_NOT_PROCEED);
            case AGREEING -> EnumSet.of(BUILDING, DELIVERING, DID_NOT_PROCEED);
            case DELIVERING -> EnumSet.of(REVIEWING, ENDING);
            case REVIEWING -> EnumSet.of(AGREEING, DELIVERING, ENDING);
            case ENDING -> EnumSet.of(DELIVERING, ENDED);
            case ENDED, DID_NOT_PROCEED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** The moves that bring it to its end: what was never begun did not proceed; none when it is over. */
    public List<Stage> toTheEnd() {
        return switch (this) {
            case EXPLORING, BUILDING, AGREEING -> List.of(DID_NOT_PROCEED);
            case DELIVERING, REVIEWING -> List.of(ENDING, ENDED);
            case ENDING -> List.of(ENDED);
            case ENDED, DID_NOT_PROCEED -> List.of();
        };
    }

    /** Whether nothing more is to happen. */
    public boolean over() {
        return this == ENDED || this == DID_NOT_PROCEED;
    }

    /** The plain status that lists show. */
    public Status status(boolean paused) {
        return switch (this) {
            case ENDED -> Status.ENDED;
            case DID_NOT_PROCEED -> Status.DID_NOT_PROCEED;
            case EXPLORING, BUILDING, AGREEING -> paused ? Status.PAUSED : Status.PROPOSED;
            case DELIVERING, REVIEWING, ENDING -> paused ? Status.PAUSED : Status.ACTIVE;
        };
    }
}
