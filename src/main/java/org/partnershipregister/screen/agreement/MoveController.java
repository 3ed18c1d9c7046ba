package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementMove;
import org.partnershipregister.model.agreement.AgreementRelations;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementWish;
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
    @FXML private CheckBox supersede;
    @FXML private VBox noticePlace;

    private final AgreementDesk desk;
    private final Tools tools;
    private final Supplier<AgreementRelations> relations;
    private final NoticeInputs notice;
    private final Parent node;
    private AgreementStatus to = AgreementStatus.DRAFT;
    private boolean needsReason;

    /** @param relations what the agreement has to do with others, as shown */
    MoveController(AgreementDesk desk, Supplier<AgreementRelations> relations) {
        this.desk = desk;
        this.tools = desk.tools;
        this.relations = relations;
        this.notice = new NoticeInputs(tools, this::weigh);
        this.node = tools.views().load(this);
        show(false);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        on.use(tools.formats());
        noticePlace.getChildren().setAll(notice.node());
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
            to = wanted;
            notice.show(now.agreement());
            Shown.when(noticePlace, asksNotice());
            weigh();
            offerToSupersede();
            question.setText(tools.text("agreement.move.question", tools.text("agreement.move." + wanted)));
            on.show(Optional.of(tools.formats().today()));
            reason.clear();
            say("");
            show(true);
            if (caret) {
                (needsReason ? reason : move).requestFocus();
            }
        });
    }

    private boolean asksNotice() {
        return to == AgreementStatus.ENDED_EARLY || to == AgreementStatus.WITHDRAWN;
    }

    /** Says what is missing, with what has been entered here. */
    private void weigh() {
        desk.facts().ifPresent(now -> {
            Agreement agreement = asksNotice() ? now.agreement().with(notice.value()) : now.agreement();
            AgreementMove asked = new AgreementMove(agreement, to, AgreementPaper.of(now).missing().size(), relations.get().replaced());
            List<Problem> lacks = asked.missing(tools.formats().today());
            needsReason = asked.needsReason(tools.formats().today());
            lacking.setText(lacks.stream().map(one -> "• " + tools.messages().text(one.key(), one.args())).collect(Collectors.joining("\n")));
            Shown.when(lacking, !lacks.isEmpty());
            reasonLabel.setText(tools.text(needsReason ? "agreement.move.reason" : "agreement.move.remark"));
            move.setText(tools.text(lacks.isEmpty() ? "agreement.move.do" : "agreement.move.anyway"));
        });
    }

    /** The one whose place it takes never becomes superseded by itself: it is offered, and both are moved by one press. */
    private void offerToSupersede() {
        Optional<AgreementRelations.Related> old = relations.get().stillRunning().filter(_ -> to == AgreementStatus.IN_FORCE);
        old.ifPresent(one -> supersede.setText(tools.text("agreement.move.supersede", one.ref(), one.title())));
        supersede.setSelected(old.isPresent());
        Shown.when(supersede, old.isPresent());
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
            AgreementWish wish = new AgreementWish(to, on.day().orElseThrow(), reason.getText(),
                asksNotice() ? Optional.of(notice.value()) : Optional.empty(), supersede.isSelected());
            tools.work().run(() -> desk.agreements().move(desk.id, wish), moved -> {
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
