package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** On what a member's part rests. */
public enum RelationshipBasis {
    PARTNERSHIP, CONTRACT, GRANT, MIXED, NONE;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.basis", this);
    }
}
