package org.partnershipregister.ui;

/** What there is a page of help for. */
public enum Topic {
    HOME, PARTNERS, CONTACTS, PARTNERSHIPS, AGREEMENTS, MEETINGS, ACTIONS, OPPORTUNITIES, REFERRALS, RESOURCES, BIDS, SHARING,
    ACTIVITIES, IMPORT, SETTINGS
}
