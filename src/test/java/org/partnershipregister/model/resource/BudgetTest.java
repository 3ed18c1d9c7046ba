package org.partnershipregister.model.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class BudgetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aWorkedBudgetAddsUp() {
        // income 10,000 planned, 9,000 come; costs 6,000 + 3,000 planned, 6,500 + 1,000 spent
        // over: planned 1,000, actual 1,500; difference of costs -1,500
        Budget budget = Budget.named(Ids.next(), "Delivery").with(List.of(
            with(BudgetLine.of(BudgetSide.INCOME, "Grant", 1_000_000).of(Optional.empty(), "Council"), 400_000, 500_000),
            with(BudgetLine.of(BudgetSide.COST, "Staff", 600_000).of(Optional.empty(), "Trust"), 650_000),
            with(BudgetLine.of(BudgetSide.COST, "Rooms", 300_000).of(Optional.empty(), "Council"), 100_000)));
        assertThat(budget.total(BudgetSide.INCOME)).isEqualTo(new BudgetTotals(1_000_000, 900_000));
        assertThat(budget.total(BudgetSide.COST)).isEqualTo(new BudgetTotals(900_000, 750_000));
        assertThat(budget.total(BudgetSide.COST).difference()).isEqualTo(-150_000);
        assertThat(budget.over()).isEqualTo(new BudgetTotals(100_000, 150_000));
        assertThat(budget.byMember()).containsExactly(
            new Budget.OfMember("Council", new BudgetTotals(1_000_000, 900_000), new BudgetTotals(300_000, 100_000)),
            new Budget.OfMember("Trust", BudgetTotals.NOTHING, new BudgetTotals(600_000, 650_000)));
    }

    @Test
    void aReversedEntryCountsNothingAndIsReversedOnce() {
        BudgetLine line = with(BudgetLine.of(BudgetSide.COST, "Staff", 100), 70, 20);
        BudgetEntry wrong = line.entries().getFirst();
        BudgetEntry reversal = wrong.reversed(TODAY, "Wrong line");
        assertThat(reversal.problemsAmong(line.entries())).isEmpty();
        List<BudgetEntry> all = new ArrayList<>(line.entries());
        all.add(reversal);
        assertThat(new BudgetLine(line.id(), line.side(), line.text(), line.membership(), "", 100, all).actual()).isEqualTo(20);
        assertThat(wrong.reversed(TODAY, "").problemsAmong(all)).extracting(Problem::key).containsExactly("problem.ledger.reversed");
        assertThat(reversal.reversed(TODAY, "").problemsAmong(all)).extracting(Problem::key).containsExactly("problem.ledger.reversed");
        assertThat(BudgetEntry.of(line.id(), TODAY, 0, "", TODAY).problemsAmong(all)).extracting(Problem::field).containsExactly("amount");
        assertThat(BudgetEntry.of(line.id(), TODAY.plusDays(1), 5, "", TODAY).problemsAmong(all)).extracting(Problem::field)
            .containsExactly("on");
    }

    @Test
    void linesMembersAndTotalsAlwaysAgree() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<BudgetLine> lines = new ArrayList<>();
            for (int at = random.nextInt(8); at >= 0; at--) {
                lines.add(with(BudgetLine.of(BudgetSide.values()[random.nextInt(2)], "Line " + at, random.nextInt(100_000))
                    .of(Optional.empty(), "Member " + random.nextInt(3)), random.longs(random.nextInt(5), 1, 50_000).toArray()));
            }
            Budget budget = Budget.named(Ids.next(), "Any").with(lines);
            BudgetTotals income = budget.byMember().stream().map(Budget.OfMember::income).reduce(BudgetTotals.NOTHING, BudgetTotals::plus);
            BudgetTotals cost = budget.byMember().stream().map(Budget.OfMember::cost).reduce(BudgetTotals.NOTHING, BudgetTotals::plus);
            assertThat(income).isEqualTo(budget.total(BudgetSide.INCOME));
            assertThat(cost).isEqualTo(budget.total(BudgetSide.COST));
            long signed = lines.stream().mapToLong(line -> line.side() == BudgetSide.INCOME ? line.actual() : -line.actual()).sum();
            assertThat(budget.over().actual()).isEqualTo(signed);
        }
    }

    private static BudgetLine with(BudgetLine line, long... pence) {
        List<BudgetEntry> entries = new ArrayList<>();
        for (long one : pence) {
            entries.add(BudgetEntry.of(line.id(), TODAY, one, "", TODAY));
        }
        return new BudgetLine(line.id(), line.side(), line.text(), line.membership(), line.memberName(), line.planned(), entries);
    }
}
