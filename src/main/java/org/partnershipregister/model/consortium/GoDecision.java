package org.partnershipregister.model.consortium;

/** What the partners decided before the work of writing a bid. */
public enum GoDecision {
    GO, NO_GO
}
