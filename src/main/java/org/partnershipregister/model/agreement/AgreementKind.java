package org.partnershipregister.model.agreement;

/** What sort of paper an agreement is; kept by name. Whether it binds in law is said separately ({@link LegalEffect}). */
public enum AgreementKind {
    PARTNERSHIP_AGREEMENT, MEMORANDUM_OF_UNDERSTANDING, TERMS_OF_REFERENCE, REFERRAL_PROCEDURE, CONSORTIUM_AGREEMENT,
    MEMBERS_AGREEMENT, DATA_SHARING_AGREEMENT, SERVICE_LEVEL_AGREEMENT, EVENT_AGREEMENT, RESOURCE_SHARING, GRANT_AGREEMENT, CONTRACT_FOR_SERVICES, SUBCONTRACT, SECONDMENT,
    PREMISES_OR_EQUIPMENT_USE, OTHER;

    /** Terms of reference are adopted at a meeting and have no signatures. */
    public boolean adopted() {
        return this == TERMS_OF_REFERENCE;
    }
}
