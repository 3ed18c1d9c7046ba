package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/**
 * Formal (shared budget, management committee) or informal (meets to share ideas with an aim): chosen by people, and
 * only compared with {@link FormalityFacts}.
 */
public enum Formality {
    INFORMAL, FORMAL;

    /** The key of its name. */
    public String key() {
        return TextKey.of("partnership.formality", this);
    }
}
