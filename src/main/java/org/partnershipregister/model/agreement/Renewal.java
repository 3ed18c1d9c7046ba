package org.partnershipregister.model.agreement;

/** What happens when an agreement's end date comes. */
public enum Renewal {
    NONE, BY_AGREEMENT, ROLLING
}
