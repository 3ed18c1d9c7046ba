package org.partnershipregister.model.referral;

/** Why a referral was declined (domain.md §7). */
public enum DeclineReason {
    NOT_ELIGIBLE, OUT_OF_AREA, NO_CAPACITY, CLIENT_DECLINED, CLIENT_NOT_REACHED, ORGANISATION_NOT_REACHED, NO_LONGER_NEEDED, OTHER
}
