package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** One objective: what is to be reached, how it goes, and below that how it is measured, the target and its day. */
final class ObjectiveLine implements PartsEditor.Line<Objective> {

    private final Objective objective;
    private final Tools tools;
    private final TextField text = new TextField();
    /** No ComboBox: the cell inside one counts as focused for focusWithin when its row is (JavaFX 26). */
    private final ChoiceBox<ObjectiveState> state = new ChoiceBox<>();
    private final TextField measure = new TextField();
    private final TextField target = new TextField();
    private final TextField by = new TextField();
    private final Label summary = new Label();
    private final VBox box;

    ObjectiveLine(Objective objective, Tools tools) {
        this.objective = objective;
        this.tools = tools;
        text.setText(objective.text());
        measure.setText(objective.measure());
        target.setText(objective.target());
        by.setText(tools.formats().date(objective.targetOn()));
        state.getItems().setAll(List.of(ObjectiveState.values()));
        state.setConverter(said(tools));
        state.setValue(objective.state());
        state.setMinWidth(ChoiceBox.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox more = new HBox(4, measure, target, by);
        more.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        summary.getStyleClass().add("hint");
        summary.setWrapText(true);
        box = new VBox(4, new HBox(4, text, state), more, summary);
        named(text, "partnership.objective.text");
        named(measure, "partnership.objective.measure");
        named(target, "partnership.objective.target");
        named(by, "partnership.objective.by");
        box.getChildren().add(HiddenLabel.of(tools.text("partnership.objective.state"), state));
        box.focusWithinProperty().addListener((focus, before, now) -> unfold(more, now));
        unfold(more, false);
        box.getStyleClass().add("objective");
    }

    /** What a change of state does at once. */
    ObjectiveLine onState(Runnable taken) {
        state.setOnAction(event -> taken.run());
        return this;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Objective> value() {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(objective.saying(text.getText().strip(),
            measure.getText().strip(), target.getText().strip(),
            by.getText().isBlank() ? Optional.empty() : tools.formats().parseDate(by.getText()).or(objective::targetOn))
            .in(state.getValue()));
    }

    @Override
    public Optional<Problem> problem() {
        boolean wrong = !by.getText().isBlank() && tools.formats().parseDate(by.getText()).isEmpty();
        return wrong ? Optional.of(Problem.error("objectives", "problem.date", by.getText())) : Optional.empty();
    }

    @Override
    public Node first() {
        return text;
    }

    /** The measures are fields while the line is worked on, and a quiet sentence else. */
    private void unfold(HBox more, boolean open) {
        more.setVisible(open);
        more.setManaged(open);
        summary.setText(Stream.of(measure, target, by).map(TextField::getText).filter(said -> !said.isBlank())
            .collect(Collectors.joining(" · ")));
        summary.setVisible(!open && !summary.getText().isEmpty());
        summary.setManaged(summary.isVisible());
    }

    private void named(TextField field, String key) {
        field.setPromptText(tools.text(key));
        field.setPrefColumnCount(6);
        box.getChildren().add(HiddenLabel.of(tools.text(key), field));
    }

    private static StringConverter<ObjectiveState> said(Tools tools) {
        return new StringConverter<>() {
            @Override
            public String toString(ObjectiveState value) {
                return value == null ? "" : tools.text(value.key());
            }

            @Override
            public ObjectiveState fromString(String typed) {
                return ObjectiveState.NOT_STARTED;
            }
        };
    }
}
