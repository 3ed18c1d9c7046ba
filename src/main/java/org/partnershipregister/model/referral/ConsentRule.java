package org.partnershipregister.model.referral;

/** Whether a referral on a pathway may be sent only with the client's consent. */
public enum ConsentRule {
    REQUIRED, NOT_REQUIRED
}
