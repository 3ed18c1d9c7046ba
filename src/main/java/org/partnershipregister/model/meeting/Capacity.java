package org.partnershipregister.model.meeting;

/** In what capacity somebody comes to a meeting. */
public enum Capacity {
    REPRESENTATIVE, DEPUTY, CHAIR, VICE_CHAIR, SECRETARY, TREASURER, GUEST
}
