package org.partnershipregister.model.activity;

/** What partners do together on a day. */
public enum ActivityKind {
    TRAINING, FUNDRAISING, EVENT
}
