package org.partnershipregister.model.party;

/** How a person wishes to be reached. */
public enum PreferredWay {
    PHONE, MOBILE, EMAIL, POST, OTHER
}
