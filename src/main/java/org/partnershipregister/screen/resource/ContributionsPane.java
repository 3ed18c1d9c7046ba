package org.partnershipregister.screen.resource;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Balance;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** What the members of a partnership put in, with the ledger of the chosen contribution beside it. */
final class ContributionsPane {
    private static final double DIVIDER = 0.56;

    private final Tools tools;
    private final ResourceWords words;
    private final ContributionCardController card;
    private final Label total = new Label();
    private final PlainTable<PooledLine> rows;
    private final SplitPane node;

    ContributionsPane(Register register, Tools tools) {
        this.tools = tools;
        this.words = new ResourceWords(tools);
        this.card = new ContributionCardController(register, tools);
        TableView<PooledLine> table = new TableView<>();
        table.setId("contributions");
        this.rows = new PlainTable<>(table, tools, "resource.table", PooledLine::id)
            .text("title", 170, line -> line.contribution().title())
            .text("member", 125, line -> line.contribution().giver().name())
            .node("state", 95, words::state, line -> Chips.chip(words.state(line), words.role(line)));
        figure("pledged", Balance::pledged);
        figure("received", Balance::received);
        rows.figure("in-use", 82, line -> used(line).pence(), line -> brief(line, used(line)));
        rows.onChoice(this::chosen);
        total.setWrapText(true);
        total.setMinHeight(Label.USE_PREF_SIZE);
        total.getStyleClass().add("pool-total");
        VBox left = new VBox(total, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        StackPane beside = new StackPane(card.node());
        beside.getStyleClass().add("beside");
        node = new SplitPane(left, beside);
        node.setDividerPositions(DIVIDER);
    }

    Node node() {
        return node;
    }

    void show(Pool pool) {
        Balance sum = pool.total();
        total.setText(tools.text("resource.total", words.money(sum.pledged().pence()), words.money(sum.received().pence()),
            words.money(pool.lines().stream().mapToLong(line -> line.balance().outstanding().pence()).sum()),
            words.money(sum.returned().pence())));
        rows.show(pool.lines(), Optional.empty());
        chosen();
    }

    void shown() {
        card.shown();
    }

    void hidden() {
        card.hidden();
    }

    boolean stuck() {
        return card.stuck();
    }

    void saveNow() {
        card.saveNow();
    }

    private void chosen() {
        Optional<UUID> id = rows.chosen().map(PooledLine::id);
        card.show(id);
    }

    private void figure(String column, java.util.function.Function<Balance, Amount> part) {
        rows.figure(column, 84, line -> part.apply(line.balance()).pence(), line -> brief(line, part.apply(line.balance())));
    }

    private static Amount used(PooledLine line) {
        return line.lasting() ? line.balance().inUse() : line.balance().used();
    }

    /** The value, or how many where there is none. */
    private String brief(PooledLine line, Amount amount) {
        return amount.pence() != 0 ? words.brief(amount.pence())
            : amount.nothing() ? "–" : words.quantity(amount.quantity(), line.contribution().nature().unit());
    }
}
