package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One objective: what is to be reached, below it how it goes, and while it is worked on its kind, measure, target and day. */
final class ObjectiveLine implements PartsEditor.Line<Objective> {

    /** The vision has a field of its own on the page. */
    private static final List<ObjectiveKind> KINDS = List.of(ObjectiveKind.AIM, ObjectiveKind.OBJECTIVE, ObjectiveKind.OUTCOME);

    private static final double NARROW = 280;

    private final Objective objective;
    private final Tools tools;
    private final TextField text = new TextField();
    /** No ComboBox: the cell inside one counts as focused for focusWithin when its row is (JavaFX 26). */
    private final ChoiceBox<ObjectiveState> state = new ChoiceBox<>();
    private final ChoiceBox<ObjectiveKind> kind = new ChoiceBox<>();
    private final TextField measure = new TextField();
    private final TextField target = new TextField();
    private final TextField by = new TextField();
    private final Label summary = new Label();
    private final VBox box;
    private final VBox node;

    /** @param progress stands below it: how it has gone so far */
    ObjectiveLine(Objective objective, Tools tools, Node progress) {
        this.objective = objective;
        this.tools = tools;
        text.setText(objective.text());
        measure.setText(objective.measure());
        target.setText(objective.target());
        by.setText(tools.formats().date(objective.targetOn()));
        fill(state, List.of(ObjectiveState.values()), ObjectiveState::key, objective.state());
        fill(kind, KINDS, ObjectiveKind::key, objective.kind());
        HBox more = new HBox(4, measure, target, by);
        more.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        summary.getStyleClass().add("hint");
        summary.setWrapText(true);
        box = new VBox(4, text, new HBox(4, state, kind), more, summary);
        box.setPrefWidth(NARROW); // grows with the page; a long summary wraps instead of pushing out what stands beside it
        named(text, "partnership.objective.text");
        named(measure, "partnership.objective.measure");
        named(target, "partnership.objective.target");
        named(by, "partnership.objective.by");
        box.getChildren().addAll(HiddenLabel.of(tools.text("partnership.objective.state"), state),
            HiddenLabel.of(tools.text("partnership.objective.kind"), kind));
        box.focusWithinProperty().addListener((focus, before, now) -> unfold(more, now));
        unfold(more, false);
        node = new VBox(box, progress); // beside the box: while a note is written the measures stay folded
        node.getStyleClass().add("objective");
    }

    /** What a change of state or kind does at once. */
    ObjectiveLine onChoice(Runnable taken) {
        state.setOnAction(event -> taken.run());
        kind.setOnAction(event -> taken.run());
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Objective> value() {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(objective.saying(text.getText().strip(),
            measure.getText().strip(), target.getText().strip(),
            by.getText().isBlank() ? Optional.empty() : tools.formats().parseDate(by.getText()).or(objective::targetOn))
            .in(state.getValue()).as(kind.getValue()));
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
        Shown.when(more, open);
        Shown.when(kind, open);
        Stream<String> said = Stream.concat(Stream.of(kind.getValue()).filter(one -> one != ObjectiveKind.OBJECTIVE)
            .map(one -> tools.text(one.key())), Stream.of(measure, target, by).map(TextField::getText));
        summary.setText(said.filter(one -> !one.isBlank()).collect(Collectors.joining(" · ")));
        Shown.when(summary, !open && !summary.getText().isEmpty());
    }

    private void named(TextField field, String key) {
        field.setPromptText(tools.text(key));
        field.setPrefColumnCount(6);
        box.getChildren().add(HiddenLabel.of(tools.text(key), field));
    }

    private <C> void fill(ChoiceBox<C> box, List<C> values, Function<C, String> key, C chosen) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(C value) {
                return value == null ? "" : tools.text(key.apply(value));
            }

            @Override
            public C fromString(String typed) {
                return chosen;
            }
        });
        box.getItems().setAll(values);
        box.setValue(chosen);
        box.setMinWidth(ChoiceBox.USE_PREF_SIZE);
    }
}
