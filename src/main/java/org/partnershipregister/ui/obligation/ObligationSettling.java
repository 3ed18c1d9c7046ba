package org.partnershipregister.ui.obligation;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Asks on which day an obligation was met or missed, and how one can see that, in the place where it is read. */
final class ObligationSettling {
    private final Obligation obligation;
    private final ObligationState state;
    private final DateField on;
    private final TextField evidence;
    private final Label problem = new Label();
    private final Tools tools;
    private final VBox node;

    /** What is done with the answer. */
    interface Settle {
        void settle(ObligationState state, LocalDate on, String evidence);
    }

    ObligationSettling(Obligation obligation, ObligationState state, Tools tools, Settle settle, Runnable cancel) {
        this.obligation = obligation;
        this.state = state;
        this.tools = tools;
        LineInputs inputs = new LineInputs(tools);
        on = inputs.date("obligation.settled-day", Optional.of(tools.formats().today()));
        on.setId("settledOn");
        evidence = inputs.text("obligation.evidence", "", 40);
        evidence.setId("evidence");
        HBox.setHgrow(evidence, Priority.ALWAYS);
        Label words = new Label(obligation.text());
        words.setWrapText(true);
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        Button keep = button(tools.word(state), "settleObligation", () -> keep(settle));
        keep.getStyleClass().add("accent");
        node = new VBox(4, words, LineInputs.row(on, evidence), problem,
            LineInputs.row(keep, button(tools.text("partner.new.cancel"), "leaveSettling", cancel)));
        Shown.text(problem, "");
    }

    Obligation obligation() {
        return obligation;
    }

    Node node() {
        return node;
    }

    void begin() {
        evidence.requestFocus();
    }

    private void keep(Settle settle) {
        if (on.day().isEmpty()) {
            Shown.text(problem, tools.text("problem.date"));
            on.requestFocus();
        } else {
            settle.settle(state, on.day().orElseThrow(), evidence.getText());
        }
    }

    private static Button button(String text, String id, Runnable step) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> step.run());
        return button;
    }
}
