package org.partnershipregister.model.meeting;

/** How far an action has come; overdue is a fact of the date, not a state. */
public enum ActionState {
    OPEN, IN_PROGRESS, DONE, DROPPED;

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
