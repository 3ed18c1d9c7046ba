package org.partnershipregister.model.party;

/** In what capacity a person belongs to an organisation. */
public enum PositionKind {
    EMPLOYEE, TRUSTEE, VOLUNTEER, SERVICE_USER_REP, ELECTED_MEMBER, OTHER
}
