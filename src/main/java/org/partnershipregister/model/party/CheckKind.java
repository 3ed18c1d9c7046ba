package org.partnershipregister.model.party;

/** What is looked at when an organisation is checked (domain.md §2, agreements.md §1.1). */
public enum CheckKind {
    REGISTER_ENTRY, ACCOUNTS, GOVERNING_DOCUMENT, SAFEGUARDING_POLICY, PUBLIC_LIABILITY, EMPLOYERS_LIABILITY,
    PROFESSIONAL_INDEMNITY, DATA_PROTECTION_REGISTRATION, EQUALITY_POLICY, REPUTATION, OTHER;

    public boolean insurance() {
        return this == PUBLIC_LIABILITY || this == EMPLOYERS_LIABILITY || this == PROFESSIONAL_INDEMNITY;
    }
}
