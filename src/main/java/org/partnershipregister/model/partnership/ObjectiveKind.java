package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** What an objective is, from the widest to the most exact. */
public enum ObjectiveKind {
    VISION, AIM, OBJECTIVE, OUTCOME;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.objective-kind", this);
    }
}
