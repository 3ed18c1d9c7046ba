package org.partnershipregister.model.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Problem;

/** What the register knows that speaks for a formal partnership (domain.md §3). */
public record FormalityFacts(boolean ownBudget, boolean committee, boolean writtenAgreement, boolean legalDuty) {

    /** A hint when the choice and the facts disagree, with the reasons' text keys as its arguments; never a block. */
    public Optional<Problem> hint(Formality chosen) {
        List<String> reasons = reasons();
        return switch (chosen) {
            case INFORMAL -> reasons.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("formality", "partnership.hint.looks-formal", reasons.toArray()));
            case FORMAL -> reasons.isEmpty()
                ? Optional.of(Problem.warning("formality", "partnership.hint.looks-informal")) : Optional.empty();
        };
    }

    /** The text keys of the facts that hold. A committee alone is common among informal groups too. */
    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (legalDuty) {
            reasons.add("partnership.fact.legal-duty");
        }
        if (ownBudget) {
            reasons.add("partnership.fact.own-budget");
        }
        if (writtenAgreement) {
            reasons.add("partnership.fact.written-agreement");
        }
        if (committee && !reasons.isEmpty()) {
            reasons.add("partnership.fact.committee");
        }
        return reasons;
    }
}
