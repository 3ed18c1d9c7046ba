package org.partnershipregister.model.governance;

/** Who takes part besides the partners themselves. */
public enum InvolvedPeople {
    SERVICE_USERS, VOLUNTEERS, STAFF, PUBLIC
}
