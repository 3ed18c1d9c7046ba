package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** In what capacity a contact speaks for a member. */
public enum Capacity {
    REPRESENTATIVE, DEPUTY, CHAIR, VICE_CHAIR, SECRETARY, TREASURER;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.capacity", this);
    }
}
