package org.partnershipregister.model.governance;

/** What became of a risk; one that is closed stays in the list, below the others. */
public enum RiskState {
    OPEN, WATCHED, HAPPENED, CLOSED
}
