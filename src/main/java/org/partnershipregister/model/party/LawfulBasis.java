package org.partnershipregister.model.party;

/** Why we may keep a person's details: the six bases of article 6 of the UK GDPR. */
public enum LawfulBasis {
    CONSENT, CONTRACT, LEGAL_OBLIGATION, VITAL_INTERESTS, PUBLIC_TASK, LEGITIMATE_INTERESTS
}
