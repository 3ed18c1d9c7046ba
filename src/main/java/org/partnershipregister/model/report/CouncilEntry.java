package org.partnershipregister.model.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Stage;

/**
 * One partnership with all that the register holds of the eleven facts; what is "" or empty is not recorded.
 *
 * @param lead      our lead person, with the job title
 * @param objective what the partnership was set up to do
 */
public record CouncilEntry(UUID id, String ref, String title, Stage stage, Optional<FieldOfWork> area, String lead, String objective,
                           Governance governance, Reporting reporting, Money money, List<Liability> liabilities, List<RiskLine> risks,
                           List<Target> targets) {

    public CouncilEntry {
        liabilities = List.copyOf(liabilities);
        risks = List.copyOf(risks);
        targets = List.copyOf(targets);
    }

    /** Groups that decide, and the agreements or terms of reference in force. */
    public record Governance(List<String> groups, List<String> papers) {
        public Governance {
            groups = List.copyOf(groups);
            papers = List.copyOf(papers);
        }

        boolean recorded() {
            return !groups.isEmpty() || !papers.isEmpty();
        }
    }

    /** To which group progress is reported, how often it meets, when it last did, and when the partnership is reviewed next. */
    public record Reporting(String group, Optional<Integer> everyDays, Optional<LocalDate> lastMet, Optional<LocalDate> nextReview) {
        boolean recorded() {
            return !group.isBlank() || everyDays.isPresent() || lastMet.isPresent() || nextReview.isPresent();
        }
    }

    /** What we put in, what the others do (in pence, cash and in kind together), and the budget of the year. */
    public record Money(long ourCash, long ourInKind, long others, Optional<Budget> budget) {
        boolean contributed() {
            return ourCash > 0 || ourInKind > 0 || others > 0;
        }
    }

    /** Planned income and cost of the budgets that run today, or else of the latest one. */
    public record Budget(List<String> names, long income, long cost) {
        public Budget {
            names = List.copyOf(names);
        }

        /** The planned cost, or the income while no cost is planned. */
        public long total() {
            return cost > 0 ? cost : income;
        }
    }

    /** Why something may be asked of us. */
    public enum LiabilityKind { ROLE, DUTY, GIVE_BACK, STAFF }

    /** Something that may be asked of us: our role, an open duty, what must be given back, staff we employ for it. */
    public record Liability(LiabilityKind kind, String text) {
    }

    /** A risk that isn't closed; score is likelihood times impact. */
    public record RiskLine(String text, int score, String mitigation) {
    }

    /** A goal to be reached this year, or without a day. */
    public record Target(String text, String target, Optional<LocalDate> on) {
    }

    /** The facts that the register holds. */
    public Set<CouncilField> recorded() {
        Set<CouncilField> known = EnumSet.of(CouncilField.TITLE);
        add(known, CouncilField.SERVICE_AREA, area.isPresent());
        add(known, CouncilField.LEAD, !lead.isBlank());
        add(known, CouncilField.OBJECTIVE, !objective.isBlank());
        add(known, CouncilField.GOVERNANCE, governance.recorded());
        add(known, CouncilField.REPORTING, reporting.recorded());
        add(known, CouncilField.CONTRIBUTION, money.contributed());
        add(known, CouncilField.BUDGET, money.budget().isPresent());
        add(known, CouncilField.LIABILITIES, !liabilities.isEmpty());
        add(known, CouncilField.RISKS, !risks.isEmpty());
        add(known, CouncilField.TARGETS, !targets.isEmpty());
        return known;
    }

    /** True when all eleven are recorded. */
    public boolean whole() {
        return recorded().size() == CouncilField.values().length;
    }

    private static void add(Set<CouncilField> known, CouncilField field, boolean there) {
        if (there) {
            known.add(field);
        }
    }
}
