package org.partnershipregister.screen.resource;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Balance;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.ui.Tools;

/** What a ledger adds up to, in words and figures; more than was pledged is said. */
final class BalanceLines {
    private final GridPane grid;
    private final Tools tools;
    private final ResourceWords words;

    BalanceLines(GridPane grid, Tools tools) {
        this.grid = grid;
        this.tools = tools;
        this.words = new ResourceWords(tools);
    }

    void show(PooledLine line) {
        grid.getChildren().clear();
        Balance balance = line.balance();
        if (!balance.offered().nothing()) {
            line("offered", balance.offered(), line);
        }
        line("pledged", balance.pledged(), line);
        line("received", balance.received(), line);
        if (!balance.outstanding().nothing()) {
            line("outstanding", balance.outstanding(), line);
        }
        if (!balance.beyondPledge().nothing() && !balance.pledged().nothing()) {
            line("beyond", balance.beyondPledge(), line);
        }
        line(line.lasting() ? "in-use" : "used", line.lasting() ? balance.inUse() : balance.used(), line);
        line("returned", balance.returned(), line);
        line("left", line.left(), line);
    }

    private void line(String name, Amount amount, PooledLine line) {
        int at = grid.getChildren().size();
        Label said = new Label(tools.text("resource.balance." + name));
        said.getStyleClass().add("muted");
        said.setMinWidth(Label.USE_PREF_SIZE);
        Label figure = new Label(words.amountOrDash(amount, line.contribution().nature().unit()));
        figure.setId("balance-" + name);
        figure.setWrapText(true);
        figure.setMinHeight(Label.USE_PREF_SIZE);
        grid.add(said, at % 4, at / 4);
        grid.add(figure, at % 4 + 1, at / 4);
    }
}
