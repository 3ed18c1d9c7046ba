package org.partnershipregister.model.meeting;

/** What became of an agenda item. */
public enum ItemState {
    OPEN, DISCUSSED, DEFERRED, CLOSED;

    /** Not discussed, or put off: it comes back at the next meeting. */
    public boolean comesBack() {
        return this == OPEN || this == DEFERRED;
    }
}
