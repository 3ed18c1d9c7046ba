package org.partnershipregister.model.meeting;

/** What became of a meeting: a human decision, never changed by a date. */
public enum MeetingState {
    PLANNED, AGENDA_SENT, HELD, INQUORATE, CANCELLED;

    /** Whether people met, with a quorum or without. */
    public boolean met() {
        return this == HELD || this == INQUORATE;
    }
}
