package org.partnershipregister.screen.resource;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.BudgetTotals;
import org.partnershipregister.ui.Tools;

/** What the lines of a budget add up to: in total, and by member. */
final class BudgetSums {
    private final GridPane totals;
    private final TableView<Budget.OfMember> table;
    private final PlainTable<Budget.OfMember> members;
    private final Tools tools;

    BudgetSums(GridPane totals, TableView<Budget.OfMember> table, Tools tools) {
        this.totals = totals;
        this.table = table;
        this.tools = tools;
        this.members = new PlainTable<>(table, tools, "budget.members", Budget.OfMember::name)
            .text("member", 180, one -> one.name().isEmpty() ? tools.text("budget.line.nobody") : one.name())
            .figure("income-planned", 102, one -> one.income().planned(), one -> money(one.income().planned()))
            .figure("income", 96, one -> one.income().actual(), one -> money(one.income().actual()))
            .figure("cost-planned", 108, one -> one.cost().planned(), one -> money(one.cost().planned()))
            .figure("cost", 96, one -> one.cost().actual(), one -> money(one.cost().actual()))
            .figure("over", 148, one -> over(one).actual(), one -> tools.formats().money(over(one).actual()));
    }

    void show(Budget budget) {
        totals.getChildren().clear();
        head(1, "planned");
        head(2, "actual");
        head(3, "difference");
        row(1, "income", budget.total(BudgetSide.INCOME));
        row(2, "cost", budget.total(BudgetSide.COST));
        row(3, "over", budget.over());
        members.show(budget.byMember(), Optional.empty());
        PlainTable.fit(table, tools, 1, Integer.MAX_VALUE);
    }

    private static BudgetTotals over(Budget.OfMember one) {
        return one.income().minus(one.cost());
    }

    private void head(int column, String name) {
        Label label = new Label(tools.text("budget.lines." + name));
        label.getStyleClass().add("muted");
        place(label, column, 0);
    }

    private void row(int row, String name, BudgetTotals sum) {
        Label label = new Label(tools.text("budget.total." + name));
        label.getStyleClass().add("fair-name");
        totals.add(label, 0, row);
        long[] figures = {sum.planned(), sum.actual(), sum.difference()};
        for (int at = 0; at < figures.length; at++) {
            Label figure = new Label(tools.formats().money(figures[at]));
            figure.setId("total-" + name + "-" + at);
            place(figure, at + 1, row);
        }
    }

    private void place(Label label, int column, int row) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        totals.add(label, column, row);
    }

    private String money(long pence) {
        return pence == 0 ? "–" : tools.formats().money(pence);
    }
}
