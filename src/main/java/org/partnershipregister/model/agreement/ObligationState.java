package org.partnershipregister.model.agreement;

/** What became of an obligation (domain.md §5). */
public enum ObligationState {
    OPEN, MET, PART_MET, MISSED, WAIVED
}
