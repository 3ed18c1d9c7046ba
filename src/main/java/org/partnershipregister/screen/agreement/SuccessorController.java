package org.partnershipregister.screen.agreement;

import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.store.agreement.SuccessionStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Asks from when a new agreement is to take this one's place, and begins it. */
final class SuccessorController {
    @FXML private DateField successorStart;
    @FXML private Label successorProblem;

    private final AgreementDesk desk;
    private final Tools tools;
    private final SuccessionStore store;
    private final Parent node;

    SuccessorController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.store = new SuccessionStore(desk.register.database());
        this.node = tools.views().load(this);
        Shown.when(node, false);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        successorStart.use(tools.formats());
    }

    /** The day after the old one ends is proposed, today if that has passed. */
    void ask() {
        LocalDate today = tools.formats().today();
        Optional<LocalDate> after = desk.facts().map(AgreementFacts::agreement).flatMap(old -> old.dates().end()).map(end -> end.plusDays(1))
            .filter(day -> day.isAfter(today));
        successorStart.show(after.or(() -> Optional.of(today)));
        Shown.text(successorProblem, "");
        Shown.when(node, true);
        successorStart.requestFocus();
    }

    @FXML
    private void begin() {
        Optional<LocalDate> start = successorStart.day();
        if (start.isEmpty()) {
            Shown.text(successorProblem, tools.text("problem.agreement.start"));
            successorStart.requestFocus();
        } else {
            tools.work().once(this, () -> store.supersede(desk.id, start.get()), begun -> {
                Shown.when(node, false);
                tools.status().saved();
                tools.navigator().go(new Place.Agreement(begun.id()));
            });
        }
    }

    @FXML
    private void cancel() {
        Shown.when(node, false);
    }
}
