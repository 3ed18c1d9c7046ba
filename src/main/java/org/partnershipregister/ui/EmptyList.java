package org.partnershipregister.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands in a list without rows: a heading, a sentence and the first steps, never a blank grid. */
public final class EmptyList extends VBox {

    /** A first step: its text and what it does. */
    public record Step(String text, Runnable action) {
    }

    private final Label heading = new Label();
    private final Label sentence = new Label();
    private final HBox steps = new HBox(8);

    public EmptyList() {
        getStyleClass().add("empty");
        heading.getStyleClass().add("empty-title");
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        steps.getStyleClass().add("empty-steps");
        getChildren().addAll(heading, sentence, steps);
    }

    /** Says this from now on; the first step is the main one. */
    public EmptyList say(String title, String text, Step... offered) {
        heading.setText(title);
        sentence.setText(text);
        steps.getChildren().setAll(List.of(offered).stream().map(EmptyList::button).toList());
        if (!steps.getChildren().isEmpty()) {
            steps.getChildren().getFirst().getStyleClass().add("accent");
        }
        return this;
    }

    private static Button button(Step step) {
        Button button = new Button(step.text());
        button.setOnAction(event -> step.action().run());
        return button;
    }
}
