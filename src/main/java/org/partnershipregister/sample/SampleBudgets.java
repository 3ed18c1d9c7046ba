package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.resource.BudgetStore;

/** Shared budgets of two partnerships, one of them over two years, with what came in and was spent. */
final class SampleBudgets {
    private final Town town;
    private final MembershipStore members;
    private final BudgetStore budgets;

    SampleBudgets(Database database, Town town) {
        this.town = town;
        this.members = new MembershipStore(database);
        this.budgets = new BudgetStore(database);
    }

    void put(Edit edit) {
        List<SampleLine> lines = SampleLine.read("budgets");
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).text(0).equals("B")) {
                int end = at + 1;
                while (end < lines.size() && lines.get(end).text(0).equals("L")) {
                    end++;
                }
                put(edit, lines.get(at), lines.subList(at + 1, end));
            }
        }
    }

    private void put(Edit edit, SampleLine head, List<SampleLine> rows) {
        Budget budget = Budget.named(town.partnership(head.text(1)).id(), head.text(2))
            .during(new Budget.Span(head.monthsBefore(3, town.today()), head.monthsBefore(4, town.today())))
            .heldBy(Optional.of(SampleResources.link(town.organisation(head.text(5)))), head.has(6)).noted(head.text(7));
        List<BudgetLine> lines = rows.stream().map(row -> line(budget, row)).toList();
        budgets.put(edit, budget.with(lines));
        for (int at = 0; at < rows.size(); at++) {
            List<BudgetEntry> before = new ArrayList<>();
            for (String one : rows.get(at).text(5).split(";")) {
                if (!one.isBlank()) {
                    before.add(budgets.put(edit, budget, entry(lines.get(at), one.strip().split(" ", 3), before)));
                }
            }
        }
    }

    private BudgetLine line(Budget budget, SampleLine row) {
        Organisation organisation = town.organisation(row.text(3));
        return BudgetLine.of(row.code(1, BudgetSide.class), row.text(2), row.number(4) * 100L)
            .of(SampleResources.member(members, budget.partnership(), organisation), organisation.name());
    }

    private BudgetEntry entry(BudgetLine of, String[] parts, List<BudgetEntry> before) {
        if (parts[0].equals("X")) {
            BudgetEntry wrong = before.get(Integer.parseInt(parts[1]) - 1);
            return wrong.reversed(wrong.on(), parts[2]);
        }
        LocalDate on = town.today().minusMonths(Long.parseLong(parts[0]));
        return BudgetEntry.of(of.id(), on, Long.parseLong(parts[1]) * 100, parts[2], on);
    }
}
