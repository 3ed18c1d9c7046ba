package org.partnershipregister.screen.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementMove;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Moves an agreement to another state: says what is missing, and does it anyway once a reason is written. */
final class MoveController {
    @FXML private Label question;
    @FXML private Label lacking;
    @FXML private DateField on;
    @FXML private Label reasonLabel;
    @FXML private TextArea reason;
    @FXML private Label problem;
    @FXML private Button move;

    private final AgreementDesk desk;
    private final Tools tools;
    private final Parent node;
    private AgreementStatus to = AgreementStatus.DRAFT;
    private boolean needsReason;

    MoveController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.node = tools.views().load(this);
        show(false);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        on.use(tools.formats());
    }

    /** Asks about a move. */
    void ask(AgreementStatus wanted) {
        ask(wanted, true);
    }

    /** Asks about the usual next move and leaves the caret where it is. */
    void offer(AgreementStatus wanted) {
        ask(wanted, false);
    }

    private void ask(AgreementStatus wanted, boolean caret) {
        Optional<AgreementFacts> facts = desk.facts();
        facts.ifPresent(now -> {
            AgreementMove asked = new AgreementMove(now.agreement(), wanted, AgreementPaper.of(now).missing().size());
            LocalDate today = tools.formats().today();
            List<Problem> lacks = asked.missing(today);
            to = wanted;
            needsReason = asked.needsReason(today);
            question.setText(tools.text("agreement.move.question", tools.text("agreement.move." + wanted)));
            lacking.setText(lacks.stream().map(one -> "• " + tools.messages().text(one.key(), one.args())).collect(Collectors.joining("\n")));
            Shown.when(lacking, !lacks.isEmpty());
            reasonLabel.setText(tools.text(needsReason ? "agreement.move.reason" : "agreement.move.remark"));
            move.setText(tools.text(lacks.isEmpty() ? "agreement.move.do" : "agreement.move.anyway"));
            on.show(Optional.of(today));
            reason.clear();
            say("");
            show(true);
            if (caret) {
                (needsReason ? reason : move).requestFocus();
            }
        });
    }

    @FXML
    private void move() {
        if (needsReason && reason.getText().isBlank()) {
            say(tools.text("problem.agreement.reason"));
            reason.requestFocus();
        } else if (on.day().isEmpty()) {
            say(tools.text("problem.date"));
            on.requestFocus();
        } else {
            LocalDate day = on.day().orElseThrow();
            String why = reason.getText();
            AgreementStatus wanted = to;
            tools.work().run(() -> desk.agreements().move(desk.id, wanted, day, why), moved -> {
                show(false);
                tools.status().saved();
                tools.status().undoable(tools.text("agreement.moved", tools.text("agreement.status." + moved.standing().status())));
            });
        }
    }

    @FXML
    private void cancel() {
        show(false);
    }

    private void say(String sentence) {
        Shown.text(problem, sentence);
    }

    private void show(boolean visible) {
        Shown.when(node, visible);
    }
}
