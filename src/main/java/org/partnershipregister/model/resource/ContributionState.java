package org.partnershipregister.model.resource;

/** How far a contribution has come; always worked out from its ledger. ENDED: used up, or the pledge was taken back. */
public enum ContributionState {
    OFFERED, PLEDGED, RECEIVED, IN_USE, RETURNED, ENDED
}
