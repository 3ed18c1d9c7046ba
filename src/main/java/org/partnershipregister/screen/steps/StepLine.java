package org.partnershipregister.screen.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The fields of one step: its stage, what is to be done, and how many working days after the step before. */
final class StepLine {

    private final Tools tools;
    private final UsualStep step;
    private final Runnable left;
    private final TextField stage;
    private final TextField text;
    private final TextField days;
    private final Button up;
    private final Button down;
    private final Label sentence = new Label();
    private final VBox node;

    /** @param left run when a field was left; {@code move} takes -1 for up and 1 for down */
    StepLine(Tools tools, UsualStep step, Runnable left, BiConsumer<StepLine, Integer> move, Consumer<StepLine> remove) {
        this.tools = tools;
        this.step = step;
        this.left = left;
        LineInputs inputs = new LineInputs(tools);
        stage = inputs.text("steps.field.stage", step.stage(), 9);
        text = inputs.text("steps.field.text", step.text(), 30);
        days = inputs.text("steps.field.days", String.valueOf(step.offset()), 3);
        HBox.setHgrow(stage, Priority.NEVER);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox.setHgrow(days, Priority.NEVER);
        stage.setPrefColumnCount(12);
        Label after = new Label(tools.text("steps.field.after"));
        after.setMinWidth(Region.USE_PREF_SIZE);
        after.getStyleClass().add("muted");
        up = small("▲", "steps.up", () -> move.accept(this, -1));
        down = small("▼", "steps.down", () -> move.accept(this, 1));
        Button gone = small("×", "steps.gone", () -> remove.accept(this));
        sentence.getStyleClass().add("problem");
        sentence.setWrapText(true);
        node = new VBox(2, LineInputs.row(stage, text, days, after, up, down, gone), sentence);
        List.of(stage, text, days).forEach(this::saving);
        say();
    }

    Node node() {
        return node;
    }

    void focus() {
        text.requestFocus();
    }

    void focusMove(int by) {
        (by < 0 ? up : down).requestFocus();
    }

    String stage() {
        return stage.getText().strip();
    }

    /** Nothing was typed: the line is no step. */
    boolean blank() {
        return text.getText().isBlank() && step.text().isBlank();
    }

    /** The step as typed; empty while something in it is wrong. */
    Optional<UsualStep> value() {
        return Optional.of(typed()).filter(one -> one.problems().isEmpty());
    }

    private void saving(TextField field) {
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                say();
                left.run();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                say();
                left.run();
            }
        });
    }

    private void say() {
        Optional<Problem> problem = blank() ? Optional.empty() : typed().problems().stream().findFirst();
        sentence.setText(problem.map(one -> tools.messages().text(one.key(), one.args())).orElse(""));
        Shown.when(sentence, problem.isPresent());
    }

    /** What can't be read as a number of days is none that is allowed. */
    private UsualStep typed() {
        String number = days.getText().strip();
        return new UsualStep(step.id(), stage(), text.getText().strip(), number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1);
    }

    private Button small(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("flat", "part-remove");
        button.setAccessibleText(tools.text(key, step.text()));
        button.setOnAction(event -> action.run());
        return button;
    }
}
