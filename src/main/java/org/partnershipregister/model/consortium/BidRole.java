package org.partnershipregister.model.consortium;

/** What a partner is in one bid; one alone leads. */
public enum BidRole {
    LEAD_BODY, DELIVERY_PARTNER, SUBCONTRACTOR, SUPPORTER
}
