package org.partnershipregister.screen.relationship;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestAnswer;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** Every test of one subject as a line, newest first; its answers unfold below. */
final class TestLines {

    private final Tools tools;
    private final BiConsumer<RelationshipTest, Subject> remove;

    TestLines(Tools tools, BiConsumer<RelationshipTest, Subject> remove) {
        this.tools = tools;
        this.remove = remove;
    }

    Node of(Subject subject) {
        VBox all = new VBox();
        all.getStyleClass().add("parts");
        subject.tests().forEach(test -> all.getChildren().add(line(test, subject)));
        return all;
    }

    private Node line(RelationshipTest test, Subject subject) {
        String day = tools.formats().shortDate(test.on());
        VBox answers = new VBox();
        answers.getStyleClass().add("parts");
        Button open = new Button(tools.text("relationship.answers"));
        open.getStyleClass().addAll("flat", "part-button");
        open.setAccessibleHelp(tools.text("relationship.answers.of", day));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> {
            boolean unfold = answers.getChildren().isEmpty();
            answers.getChildren().clear();
            open.setText(tools.text(unfold ? "relationship.answers.hide" : "relationship.answers"));
            if (unfold) {
                fill(answers, test, subject);
            }
        });
        Label date = new Label(day);
        date.setMinWidth(Region.USE_PREF_SIZE);
        WrapRow row = new WrapRow();
        row.getStyleClass().add("chips");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(date, Chips.chip(Words.result(tools, test), Words.role(test.result())),
            new Label(Words.score(tools, test.score())), space, open);
        return new VBox(row, answers);
    }

    private void fill(VBox box, RelationshipTest test, Subject subject) {
        test.answers().forEach(answer -> box.getChildren().add(answer(answer)));
        Button gone = new Button(tools.text("relationship.remove"));
        gone.getStyleClass().addAll("flat", "part-button");
        gone.setOnAction(event -> remove.accept(test, subject));
        box.getChildren().add(gone);
    }

    private Node answer(TestAnswer answer) {
        String key = answer.question().key();
        Label question = SubjectPane.wrapped(tools.text("relationship.numbered", answer.question().number(), tools.text(key)),
            "body-text");
        VBox box = new VBox(question, SubjectPane.wrapped(tools.text("relationship.answer", answer.degree().score(),
            TestPane.said(tools, answer.question(), answer.degree())), "muted"));
        if (!answer.evidence().isBlank()) {
            box.getChildren().add(SubjectPane.wrapped(answer.evidence(), "hint"));
        }
        return box;
    }
}
