package org.partnershipregister.model.party;

/** The sector an organisation belongs to; kept by code. "Academic" and "faith" are legal forms, not sectors. */
public enum Sector {
    VOLUNTARY, PUBLIC, PRIVATE, OTHER
}
