package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** What lists show of a partnership, derived from its stage and whether it is paused (glossary.md 70). */
public enum Status {
    PROPOSED, ACTIVE, PAUSED, ENDED, DID_NOT_PROCEED;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.status", this);
    }
}
