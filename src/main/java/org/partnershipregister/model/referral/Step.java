package org.partnershipregister.model.referral;

/**
 * What is measured of a referral, in calendar days. The first three count from the day it was sent, as promises do; the
 * total is the client's whole wait, from the day the referral was prepared to the first contact.
 */
public enum Step {
    ACKNOWLEDGED, DECIDED, FIRST_CONTACT, TOTAL
}
