package org.partnershipregister.screen.resource;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** What stays whose when the partnership ends: what is still here, to whom it goes back, and on what terms. */
final class EndingPane {
    private final Tools tools;
    private final ResourceWords words;
    private final TableView<PooledLine> table = new TableView<>();
    private final Label summary = new Label();
    private final Label terms = new Label();
    private final PlainTable<PooledLine> rows;
    private final VBox node;

    EndingPane(Tools tools) {
        this.tools = tools;
        this.words = new ResourceWords(tools);
        table.setId("ending");
        this.rows = new PlainTable<>(table, tools, "resource.ending", PooledLine::id)
            .text("what", 220, line -> line.contribution().title())
            .figure("here", 150, line -> line.left().pence(), line -> words.amountOrDash(line.left(), line.contribution().nature().unit()))
            .text("whose", 190, this::whose)
            .whole("until", 105, line -> tools.formats().shortDate(line.contribution().span().to()))
            .text("terms", 330, line -> line.contribution().ownership().returnTerms())
            .onChoice(this::terms).onOpen(line -> tools.navigator().go(new Place.Resource(line.id())));
        terms.setWrapText(true);
        terms.setMinHeight(Label.USE_PREF_SIZE);
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        this.node = new VBox(summary, table, terms);
        node.getStyleClass().add("body");
    }

    Node node() {
        return node;
    }

    void show(Pool pool) {
        var here = pool.lines().stream().filter(line -> !line.balance().received().nothing()
            && (!line.left().nothing() || owned(line))).toList();
        rows.show(here, Optional.empty());
        PlainTable.fit(table, tools, 3, 14);
        terms();
        long back = here.stream().filter(EndingPane::owned).filter(line -> !line.left().nothing()).count();
        long silent = here.stream().filter(EndingPane::owned).filter(line -> line.contribution().ownership().returnTerms().isBlank()).count();
        summary.setText(here.isEmpty() ? tools.text("resource.ending.nothing") : tools.text("resource.ending.summary", back, silent));
    }

    /** The terms of the chosen one in full. */
    private void terms() {
        terms.setText(rows.chosen().filter(EndingPane::owned).map(line -> line.contribution().title() + ": "
            + (line.contribution().ownership().returnTerms().isBlank() ? tools.text("resource.ending.no-terms")
                : line.contribution().ownership().returnTerms())).orElse(""));
    }

    private String whose(PooledLine line) {
        Contribution.Ownership ownership = line.contribution().ownership();
        if (ownership.owner().isEmpty()) {
            return tools.text("resource.ending.given");
        }
        String owner = ownership.owner().map(RecordLink::name).orElseThrow();
        return line.left().nothing() ? tools.text("resource.ending.gone-back", owner) : owner;
    }

    private static boolean owned(PooledLine line) {
        return line.contribution().ownership().owner().isPresent();
    }
}
