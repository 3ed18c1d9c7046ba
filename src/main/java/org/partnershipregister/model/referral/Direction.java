package org.partnershipregister.model.referral;

/** Whether we passed the client on or somebody passed the client to us. */
public enum Direction {
    SENT, RECEIVED
}
