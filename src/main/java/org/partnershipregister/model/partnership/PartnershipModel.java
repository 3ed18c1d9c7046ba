package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** A model of partnership working (Knowsley CVS: the first four; domain.md §7). A partnership may follow several. */
public enum PartnershipModel {
    NETWORKING, REFERRAL_SYSTEM, CONSORTIUM, MULTI_AGENCY, INFORMATION_SHARING, JOINT_TRAINING, JOINT_FUNDRAISING,
    JOINT_EVENT, OTHER;

    /** The key of its name. */
    public String key() {
        return TextKey.of("partnership.model", this);
    }

    /** The key of two or three sentences that help to choose it. */
    public String guidanceKey() {
        return key() + ".guidance";
    }

    /** Whether an agreement is expected: partners pass on clients, money or data, or deliver work together. */
    public boolean expectsAgreement() {
        return this == REFERRAL_SYSTEM || this == CONSORTIUM || this == MULTI_AGENCY || this == INFORMATION_SHARING;
    }
}
