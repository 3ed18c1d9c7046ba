package org.partnershipregister.model.referral;

/** Where a referral stands (domain.md §7). Which steps lead from one to another is said by {@link ReferralMove}. */
public enum ReferralState {
    PREPARED, SENT, ACKNOWLEDGED, MORE_INFORMATION_ASKED, ACCEPTED, DECLINED, WITHDRAWN, IN_SERVICE, CLOSED;

    /** Nothing more is waited for. */
    public boolean over() {
        return this == DECLINED || this == WITHDRAWN || this == CLOSED;
    }
}
