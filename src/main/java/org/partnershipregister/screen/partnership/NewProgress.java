package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.governance.ProgressNote;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The fields of a new progress note; what is wrong with it is said below them, and nothing is added then. */
final class NewProgress extends VBox {

    private final Tools tools;
    private final UUID objective;
    private final Consumer<ProgressNote> add;
    private final DateField on;
    private final TextField measured;
    private final ComboBox<ObjectiveState> state;
    private final TextField text;
    private final Label problem = new Label();

    NewProgress(Tools tools, UUID objective, Consumer<ProgressNote> add) {
        super(4);
        this.tools = tools;
        this.objective = objective;
        this.add = add;
        LineInputs inputs = new LineInputs(tools);
        on = inputs.date("governance.progress.on", Optional.of(tools.formats().today()));
        measured = inputs.text("governance.progress.measured", "", 8);
        state = inputs.choice("governance.progress.state", List.of(ObjectiveState.values()), ObjectiveState.ON_TRACK,
            one -> tools.text(one.key()), () -> { });
        text = inputs.text("governance.progress.text", "", 14);
        Button button = new Button(tools.text("governance.progress.add"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> add());
        text.setOnAction(event -> add());
        measured.setOnAction(event -> add());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        say("");
        getChildren().addAll(LineInputs.row(on, measured), text, LineInputs.row(state, button), problem);
    }

    /** Proposes that the objective stands as it did, or is on its way. */
    void standing(ObjectiveState now) {
        if (measured.getText().isBlank() && text.getText().isBlank()) {
            state.setValue(now == ObjectiveState.NOT_STARTED ? ObjectiveState.ON_TRACK : now);
        }
    }

    private void add() {
        Optional<LocalDate> day = on.day();
        boolean nothing = measured.getText().isBlank() && text.getText().isBlank();
        say(day.isEmpty() ? tools.text("governance.progress.needs-date", tools.formats().today())
            : nothing ? tools.text("governance.progress.needs-words")
            : measured.getText().length() > ProgressNote.LONGEST_MEASURED
                ? tools.text("problem.too-long", ProgressNote.LONGEST_MEASURED, measured.getText().length()) : "");
        if (problem.getText().isEmpty()) {
            add.accept(ProgressNote.of(objective, day.orElseThrow(), measured.getText().strip(), text.getText().strip(),
                state.getValue()));
            measured.clear();
            text.clear();
            on.show(Optional.of(tools.formats().today()));
            measured.requestFocus();
        }
    }

    private void say(String sentence) {
        Shown.text(problem, sentence);
    }
}
