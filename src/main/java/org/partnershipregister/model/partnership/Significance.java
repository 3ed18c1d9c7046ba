package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** How much depends on a partnership for us. */
public enum Significance {
    LIMITED, MODERATE, MAJOR;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.significance", this);
    }
}
