package org.partnershipregister.model.governance;

/** What a risk threatens. */
public enum RiskKind {
    MONEY, DELIVERY, SAFEGUARDING, REPUTATION, LEGAL, DATA, PEOPLE, RELATIONSHIP, OTHER
}
