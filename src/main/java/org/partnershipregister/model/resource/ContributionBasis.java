package org.partnershipregister.model.resource;

/** Whether money is paid, or something else is given whose value is worked out. */
public enum ContributionBasis {
    CASH, IN_KIND
}
