package org.partnershipregister.model.referral;

/** The part of the referral form in which a pathway's own question is asked. */
public enum QuestionSection {
    REASON, SUPPORT, RISK, OTHER
}
