package org.partnershipregister.model.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * One line of a budget: what is planned, for which member, and what has come or gone.
 *
 * @param memberName read from the register; "" when the line is nobody's in particular
 * @param planned    in pence, 0 or more
 */
public record BudgetLine(UUID id, BudgetSide side, String text, Optional<UUID> membership, String memberName, long planned,
                         List<BudgetEntry> entries) {
    public static final int LONGEST_TEXT = 500;

    public BudgetLine {
        entries = List.copyOf(entries);
    }

    /** A new line without entries. */
    public static BudgetLine of(BudgetSide side, String text, long planned) {
        return new BudgetLine(Ids.next(), side, text, Optional.empty(), "", planned, List.of());
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("text", text, "problem.budget.line").maxLength("text", text, LONGEST_TEXT);
        if (planned < 0) {
            problems.add(Problem.error("planned", "problem.budget.planned"));
        }
        return problems.list();
    }

    /** What all entries add up to, the reversed ones with their reversals. */
    public long actual() {
        return entries.stream().mapToLong(BudgetEntry::pence).sum();
    }

    public BudgetTotals totals() {
        return new BudgetTotals(planned, actual());
    }

    public BudgetLine saying(BudgetSide newSide, String words, long newPlan) {
        return new BudgetLine(id, newSide, words, membership, memberName, newPlan, entries);
    }

    public BudgetLine of(Optional<UUID> member, String name) {
        return new BudgetLine(id, side, text, member, name, planned, entries);
    }
}
