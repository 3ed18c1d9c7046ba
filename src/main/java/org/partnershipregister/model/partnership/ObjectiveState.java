package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** How an objective goes. */
public enum ObjectiveState {
    NOT_STARTED, ON_TRACK, AT_RISK, ACHIEVED, DROPPED;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.objective-state", this);
    }
}
