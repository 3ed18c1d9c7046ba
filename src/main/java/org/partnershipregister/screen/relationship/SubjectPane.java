package org.partnershipregister.screen.relationship;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** One member, or the whole partnership, beside the list: the last result, what to do with it, the trend, every test. */
final class SubjectPane {

    private final Tools tools;
    private final Consumer<Subject> begin;
    private final Consumer<RelationshipTest> record;
    private final TestLines lines;
    private final VBox card = new VBox();
    private final ScrollPane scroll = new ScrollPane(card);

    SubjectPane(Tools tools, Consumer<Subject> begin, Consumer<RelationshipTest> record,
            BiConsumer<RelationshipTest, Subject> remove) {
        this.tools = tools;
        this.begin = begin;
        this.record = record;
        this.lines = new TestLines(tools, remove);
        card.getStyleClass().addAll("side-card", "record-side");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return scroll;
    }

    void show(Subject subject) {
        card.getChildren().clear();
        Label title = wrapped(subject.member().isPresent() ? subject.name() : tools.text("relationship.whole"), "page-title");
        card.getChildren().add(title);
        if (subject.unheard()) {
            card.getChildren().add(wrapped(tools.text("relationship.unheard", subject.name()), "muted"));
        }
        subject.latest().ifPresentOrElse(test -> last(subject, test), () -> card.getChildren().add(wrapped(
            tools.text(subject.member().isPresent() ? "relationship.never" : "relationship.never.whole"), "muted")));
        card.getChildren().add(buttons(subject));
        if (!subject.tests().isEmpty()) {
            TrendChart chart = new TrendChart(tools);
            chart.show(subject.tests());
            card.getChildren().addAll(heading("relationship.trend"), chart, heading("relationship.tests"));
            card.getChildren().add(lines.of(subject));
        }
    }

    private void last(Subject subject, RelationshipTest test) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("chips");
        row.getChildren().addAll(Chips.chip(Words.result(tools, test), Words.role(test.result())),
            new Label(Words.score(tools, test.score())), new Label(Words.trend(tools, subject.change())));
        card.getChildren().add(row);
        if (test.override().isPresent()) {
            card.getChildren().add(wrapped(tools.text("relationship.decided.why", Words.small(
                tools.text(test.byScore().key())), test.overrideReason()), "body-text"));
        }
        Label again = wrapped(tools.text("relationship.tested", test.on(), test.by()) + " " + Words.again(tools, test), "muted");
        card.getChildren().add(again);
    }

    private Node buttons(Subject subject) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("chips");
        Button test = new Button(tools.text(subject.tests().isEmpty() ? "relationship.test" : "relationship.test.again"));
        test.setId("test");
        test.getStyleClass().add("accent");
        test.setOnAction(event -> begin.accept(subject));
        row.getChildren().add(test);
        subject.toRecord().ifPresent(latest -> subject.member().ifPresent(member -> {
            Standing result = latest.result();
            Button apply = new Button(tools.text("relationship.record", Words.small(tools.text(result.basis(member.basis()).key())),
                Words.small(tools.text(latest.voice(member.voice()).key()))));
            apply.setId("record");
            apply.setOnAction(event -> record.accept(latest));
            row.getChildren().add(apply);
        }));
        return row;
    }

    private Label heading(String key) {
        return wrapped(tools.text(key), "section-title");
    }

    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
