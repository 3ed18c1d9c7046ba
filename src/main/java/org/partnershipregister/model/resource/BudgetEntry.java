package org.partnershipregister.model.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * Money that came in or was spent on a line of a budget. Once kept it is never changed: a wrong one is reversed by a second.
 *
 * @param pence   more than 0, less than 0 in a reversal
 * @param entered the day it was written down
 */
public record BudgetEntry(UUID id, UUID line, LocalDate on, long pence, String text, Optional<UUID> reverses, LocalDate entered) {
    public static final int LONGEST_TEXT = 2_000;

    /** A new entry, written down on that day. */
    public static BudgetEntry of(UUID line, LocalDate on, long pence, String text, LocalDate entered) {
        return new BudgetEntry(Ids.next(), line, on, pence, text, Optional.empty(), entered);
    }

    /** A new entry that takes this one back. */
    public BudgetEntry reversed(LocalDate today, String why) {
        return new BudgetEntry(Ids.next(), line, today, -pence, why, Optional.of(id), today);
    }

    /** What keeps it out of a line that has these entries already; the fields are "on", "amount", "text", "reverses". */
    public List<Problem> problemsAmong(List<BudgetEntry> kept) {
        Problems problems = new Problems().maxLength("text", text, LONGEST_TEXT);
        if (on.isAfter(entered)) {
            problems.add(Problem.error("on", "problem.ledger.future"));
        }
        if (reverses.isEmpty() && pence <= 0) {
            problems.add(Problem.error("amount", "problem.budget.amount"));
        }
        reverses.filter(wrong -> !reversible(wrong, kept))
            .ifPresent(wrong -> problems.add(Problem.error("reverses", "problem.ledger.reversed")));
        return problems.list();
    }

    private boolean reversible(UUID wrong, List<BudgetEntry> kept) {
        boolean there = kept.stream().anyMatch(entry -> entry.id().equals(wrong) && entry.reverses().isEmpty()
            && entry.pence() == -pence);
        return there && kept.stream().noneMatch(entry -> entry.reverses().equals(Optional.of(wrong)));
    }
}
