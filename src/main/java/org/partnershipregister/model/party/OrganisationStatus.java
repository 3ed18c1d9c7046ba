package org.partnershipregister.model.party;

/** Where we stand with an organisation: a human decision, never changed by a date. */
public enum OrganisationStatus {
    PROSPECTIVE, ACTIVE, DORMANT, ENDED, AVOID
}
