package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/**
 * The degree to which a member contributes to decisions: what tells a partnership from a contract (glossary.md 54).
 * From the most to the least.
 */
public enum Voice {
    DECIDES_TOGETHER, VOTES, CONSULTED, INFORMED, NONE;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.voice", this);
    }

    /** Whether a member with this voice takes part in deciding at all. */
    public boolean heard() {
        return compareTo(CONSULTED) <= 0;
    }
}
