package org.partnershipregister.model.consortium;

/** What funders ask each partner for. */
public enum PaperKind {
    ACCOUNTS, GOVERNING_DOCUMENT, INSURANCE, SAFEGUARDING_POLICY, EQUALITY_POLICY, LETTER_OF_SUPPORT, BUDGET, BANK_DETAILS, OTHER
}
