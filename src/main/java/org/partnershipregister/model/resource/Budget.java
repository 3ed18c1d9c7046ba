package org.partnershipregister.model.resource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;

/**
 * Money that partners plan and spend together for a time. It shows what was planned and what came of it; it is no set of
 * accounts.
 *
 * @param holder     the accountable body, in whose bank the money is
 * @param restricted whether it may be spent on its purpose only
 */
public record Budget(UUID id, UUID partnership, String name, Span span, Optional<RecordLink> holder, boolean restricted,
                     String note, List<BudgetLine> lines) {
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_NOTE = 2_000;

    /** The time it is for, both days included. */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    }

    /** What is planned and actual for one member, by name; "" for lines that are nobody's in particular. */
    public record OfMember(String name, BudgetTotals income, BudgetTotals cost) {
    }

    public Budget {
        lines = List.copyOf(lines);
    }

    /** A new budget without lines. */
    public static Budget named(UUID partnership, String name) {
        return new Budget(Ids.next(), partnership, name, new Span(Optional.empty(), Optional.empty()), Optional.empty(),
            false, "", List.of());
    }

    /** What keeps it from being saved; those of its lines are asked of them. */
    public List<Problem> problems() {
        return new Problems().required("name", name, "problem.budget.name").maxLength("name", name, LONGEST_NAME)
            .maxLength("note", note, LONGEST_NOTE).dateOrder("from", "to", span.from(), span.to()).list();
    }

    /** All lines of one side. */
    public BudgetTotals total(BudgetSide side) {
        return lines.stream().filter(line -> line.side() == side).map(BudgetLine::totals)
            .reduce(BudgetTotals.NOTHING, BudgetTotals::plus);
    }

    /** Income less cost. */
    public BudgetTotals over() {
        return total(BudgetSide.INCOME).minus(total(BudgetSide.COST));
    }

    /** The same by member, in the order of the lines. */
    public List<OfMember> byMember() {
        Map<String, List<BudgetLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.memberName(), any -> new ArrayList<>()).add(line));
        return groups.entrySet().stream().map(group -> {
            Budget only = with(group.getValue());
            return new OfMember(group.getKey(), only.total(BudgetSide.INCOME), only.total(BudgetSide.COST));
        }).toList();
    }

    public Budget named(String newName) {
        return new Budget(id, partnership, newName, span, holder, restricted, note, lines);
    }

    public Budget during(Span newSpan) {
        return new Budget(id, partnership, name, newSpan, holder, restricted, note, lines);
    }

    public Budget heldBy(Optional<RecordLink> body, boolean onlyForItsPurpose) {
        return new Budget(id, partnership, name, span, body, onlyForItsPurpose, note, lines);
    }

    public Budget noted(String newNote) {
        return new Budget(id, partnership, name, span, holder, restricted, newNote, lines);
    }

    public Budget with(List<BudgetLine> newLines) {
        return new Budget(id, partnership, name, span, holder, restricted, note, newLines);
    }
}
