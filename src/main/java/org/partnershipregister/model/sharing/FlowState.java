package org.partnershipregister.model.sharing;

import java.util.List;

/** Where an information flow stands: a human decision, never changed by a date. */
public enum FlowState {
    PROPOSED, AGREED, LIVE, ENDED;

    /** The states it may move to, the usual next one first. */
    public List<FlowState> next() {
        return switch (this) {
            case PROPOSED -> List.of(AGREED, LIVE, ENDED);
            case AGREED -> List.of(LIVE, PROPOSED, ENDED);
            case LIVE -> List.of(ENDED, AGREED);
            case ENDED -> List.of(LIVE, PROPOSED);
        };
    }

    /** Whether partners have said yes to it and it has not ended. */
    public boolean running() {
        return this == AGREED || this == LIVE;
    }
}
