package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.consortium.Obligation;
import org.partnershipregister.model.consortium.ObligationRepeats;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** One obligation of an award that is being recorded: what, by when, how often. */
final class ObligationLine implements PartsEditor.Line<Obligation> {
    private static final int DATE_COLUMNS = 11;

    private final Obligation obligation;
    private final LineInputs inputs;
    private final TextField text;
    private final DateField due;
    private final ComboBox<ObligationRepeats> repeats;
    private final HBox box;

    ObligationLine(Obligation obligation, Tools tools, Runnable taken) {
        this.obligation = obligation;
        this.inputs = new LineInputs(tools);
        text = inputs.text("obligation.text", obligation.text(), 40);
        HBox.setHgrow(text, Priority.ALWAYS);
        due = inputs.date("obligation.due", obligation.due());
        due.setPrefColumnCount(DATE_COLUMNS);
        repeats = inputs.choice("obligation.repeats", List.of(ObligationRepeats.values()), obligation.repeats(), tools::word, taken);
        box = LineInputs.row(text, due, repeats);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Obligation> value() {
        return text.getText().isBlank() ? Optional.empty()
            : Optional.of(obligation.saying(text.getText().strip(), inputs.day(due, obligation.due()), repeats.getValue()));
    }

    @Override
    public Optional<Problem> problem() {
        return inputs.dateProblem(due);
    }

    @Override
    public Node first() {
        return text;
    }
}
