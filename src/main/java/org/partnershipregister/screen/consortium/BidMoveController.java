package org.partnershipregister.screen.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidMove;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Moves a bid to another stage: says what is missing, and asks for the reason that is needed instead. */
final class BidMoveController {
    @FXML private Label question;
    @FXML private Label lacking;
    @FXML private DateField on;
    @FXML private Label reasonLabel;
    @FXML private TextArea reason;
    @FXML private Label problem;
    @FXML private Button move;

    private final Tools tools;
    private final BidStore store;
    private final Parent node;
    private Optional<BidMove> asked = Optional.empty();

    BidMoveController(Tools tools, BidStore store) {
        this.tools = tools;
        this.store = store;
        this.node = tools.views().load(this);
        close();
    }

    @FXML
    private void initialize() {
        on.use(tools.formats());
    }

    Parent node() {
        return node;
    }

    void ask(Bid bid, BidStage to) {
        BidMove wanted = new BidMove(bid, to);
        asked = Optional.of(wanted);
        List<Problem> lacks = wanted.missing();
        question.setText(tools.text("bid.move.question", tools.word(to)));
        lacking.setText(tools.text("bid.move.lacking") + lacks.stream()
            .map(one -> "\n• " + tools.messages().text(one.key(), one.args())).collect(Collectors.joining()));
        Shown.when(lacking, !lacks.isEmpty());
        reasonLabel.setText(tools.text("bid.move.reason." + reasonFor(wanted)));
        boolean written = wanted.needsReason() || to == BidStage.REJECTED;
        Shown.when(reasonLabel, written);
        Shown.when(reason, written);
        reason.clear();
        move.setText(tools.text(lacks.isEmpty() ? "bid.move.do" : "bid.move.anyway"));
        on.show(Optional.of(tools.formats().today()));
        say("");
        Shown.when(node, true);
        (wanted.needsReason() ? reason : move).requestFocus();
    }

    /** A reason is typed and the bid not moved yet. */
    boolean underWay() {
        return asked.isPresent() && !reason.getText().isBlank();
    }

    void close() {
        asked = Optional.empty();
        Shown.when(node, false);
    }

    private static String reasonFor(BidMove move) {
        if (move.to() == BidStage.WITHDRAWN) {
            return move.bid().course().stage() == BidStage.GO_NO_GO ? "no-go" : "withdrawn";
        }
        if (move.to() == BidStage.REJECTED) {
            return "feedback";
        }
        return move.to() == BidStage.SUBMITTED && move.bid().course().go().yes() ? "unsigned" : "go";
    }

    @FXML
    private void move() {
        asked.ifPresent(wanted -> {
            if (wanted.needsReason() && reason.getText().isBlank()) {
                say(tools.text("problem.bid.reason"));
                reason.requestFocus();
            } else if (on.day().isEmpty()) {
                say(tools.text("problem.date", on.getText()));
                on.requestFocus();
            } else {
                move(wanted, on.day().orElseThrow(), reason.getText().strip());
            }
        });
    }

    private void move(BidMove wanted, LocalDate day, String why) {
        tools.work().once(this, () -> store.move(wanted.bid().id(), wanted.to(), day, why), moved -> {
            close();
            tools.status().saved();
            tools.status().undoable(tools.text("bid.moved", tools.word(moved.course().stage())));
        });
    }

    @FXML
    private void cancel() {
        close();
    }

    private void say(String sentence) {
        Shown.text(problem, sentence);
    }
}
