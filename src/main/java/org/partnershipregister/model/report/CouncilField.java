package org.partnershipregister.model.report;

import org.partnershipregister.model.TextKey;

/** The eleven facts that councils' registers of partnerships ask for, in their order (agreements.md §1.2). */
public enum CouncilField {
    TITLE, SERVICE_AREA, LEAD, OBJECTIVE, GOVERNANCE, REPORTING, CONTRIBUTION, BUDGET, LIABILITIES, RISKS, TARGETS;

    /** The key of what it is called on paper. */
    public String key() {
        return TextKey.of("paper.report.field", this);
    }
}
