package org.partnershipregister.model.resource;

/** What a quantity counts. POUNDS counts nothing beside the value; DAYS_A_WEEK is a rate that is given once. */
public enum ResourceUnit {
    POUNDS, HOURS, DAYS, DAYS_A_WEEK, ITEMS, DESKS, PLACES, OTHER
}
