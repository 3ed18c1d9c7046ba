package org.partnershipregister.model.sharing;

/** Who decides why and how the personal data is used: each by itself, together, or one on the other's instructions. */
public enum Controllers {
    SEPARATE, JOINT, PROCESSOR
}
