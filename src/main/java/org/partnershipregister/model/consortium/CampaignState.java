package org.partnershipregister.model.consortium;

import java.util.List;

/** Where a campaign stands, and what may follow. */
public enum CampaignState {
    PLANNING, LIVE, PAUSED, WON, PART_WON, CLOSED;

    /** The states it may move to, the usual next one first. */
    public List<CampaignState> next() {
        return switch (this) {
            case PLANNING -> List.of(LIVE, CLOSED);
            case LIVE -> List.of(WON, PART_WON, PAUSED, CLOSED);
            case PAUSED -> List.of(LIVE, CLOSED);
            case WON, PART_WON -> List.of(CLOSED, LIVE);
            case CLOSED -> List.of(LIVE);
        };
    }

    public boolean over() {
        return this == WON || this == PART_WON || this == CLOSED;
    }
}
