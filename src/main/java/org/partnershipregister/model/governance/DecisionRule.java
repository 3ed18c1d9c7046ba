package org.partnershipregister.model.governance;

/** How a committee decides; WEIGHTED counts the votes of each seat (domain.md §3). */
public enum DecisionRule {
    CONSENSUS, MAJORITY, WEIGHTED, LEAD_BODY_DECIDES
}
