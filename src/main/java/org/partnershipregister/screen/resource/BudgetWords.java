package org.partnershipregister.screen.resource;

import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.BudgetTotals;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** What became of a plan, in words. */
final class BudgetWords {
    private final Tools tools;

    BudgetWords(Tools tools) {
        this.tools = tools;
    }

    /** "£50.00 overspent", "£200.00 left", "£1,000.00 still to come", "£20.00 more than planned", "as planned". */
    String difference(BudgetSide side, BudgetTotals totals) {
        long difference = totals.difference();
        if (difference == 0) {
            return tools.text("budget.as-planned");
        }
        String key = side == BudgetSide.COST ? difference > 0 ? "budget.overspent" : "budget.left"
            : difference > 0 ? "budget.more" : "budget.to-come";
        return tools.text(key, tools.formats().money(Math.abs(difference)));
    }

    Chips.Role role(BudgetSide side, BudgetTotals totals) {
        if (side == BudgetSide.COST && totals.difference() > 0) {
            return Chips.Role.BAD;
        }
        return side == BudgetSide.INCOME && totals.difference() >= 0 ? Chips.Role.GOOD : Chips.Role.PLAIN;
    }

    /** Whether more has come in than was spent, and whether more was spent than planned. */
    String summary(Budget budget) {
        long over = budget.over().actual();
        String first = over == 0 ? tools.text("budget.summary.even")
            : tools.text(over > 0 ? "budget.summary.over" : "budget.summary.short", tools.formats().money(Math.abs(over)));
        BudgetTotals cost = budget.total(BudgetSide.COST);
        long lines = budget.lines().stream().filter(line -> line.side() == BudgetSide.COST && line.totals().difference() > 0).count();
        String second = cost.difference() > 0 ? tools.text("budget.summary.overspent", tools.formats().money(cost.difference()))
            : lines > 0 ? tools.text("budget.summary.lines", lines) : "";
        return (first + " " + second).strip();
    }

    boolean overspent(Budget budget) {
        return budget.total(BudgetSide.COST).difference() > 0 || budget.over().actual() < 0;
    }
}
