package org.partnershipregister.screen.agreement;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.layout.StackPane;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.Shown;

/** The part of an agreement's page with its words; for one that has no words of ours, with what is on record of it. */
final class TextPart {
    private final AgreementDesk desk;
    private final WordsController words;
    private final RecordController record;
    private final StackPane node;
    private final Tab tab;

    TextPart(AgreementDesk desk, Tab tab) {
        this.desk = desk;
        this.tab = tab;
        this.words = new WordsController(desk);
        this.record = new RecordController(desk);
        this.node = new StackPane(words.node());
        node.getChildren().add(record.node());
        Shown.when(record.node(), false);
        desk.onKept(this::show);
    }

    Node node() {
        return node;
    }

    void open() {
        record.open();
    }

    void close() {
        record.close();
    }

    /** Stores what has been typed without waiting. */
    void save() {
        words.save();
        record.save();
    }

    /** Begins an agreement in words in the place of one that has none. */
    void writeDown() {
        record.writeDown();
    }

    private void show(AgreementFacts facts) {
        boolean recorded = facts.agreement().recorded();
        Shown.when(words.node(), !recorded);
        Shown.when(record.node(), recorded);
        tab.setText(desk.tools.text(recorded ? "agreement.tab.record" : "agreement.tab.text"));
        record.show(facts);
    }
}
