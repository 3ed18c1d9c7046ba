package org.partnershipregister.model.partnership;

/** On what a member's part rests. */
public enum RelationshipBasis {
    PARTNERSHIP, CONTRACT, GRANT, MIXED, NONE;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.basis", this);
    }
}
