package org.partnershipregister.model.consortium;

/** What a member thinks of a campaign. */
public enum Stance {
    SUPPORTS, SUPPORTS_IN_PART, NEUTRAL, AGAINST, NOT_ASKED
}
