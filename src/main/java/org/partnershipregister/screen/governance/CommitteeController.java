package org.partnershipregister.screen.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.governance.DecisionRule;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One committee on its card: what it is, how it decides, who sits on it, and who once did. */
public final class CommitteeController {

    @FXML private Label heading;
    @FXML private Label ended;
    @FXML private Label reach;
    @FXML private Button remove;
    @FXML private TextField name;
    @FXML private ComboBox<CommitteeKind> kind;
    @FXML private ComboBox<Optional<UUID>> terms;
    @FXML private ComboBox<DecisionRule> rule;
    @FXML private TextField quorum;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private Label sum;
    @FXML private VBox seats;
    @FXML private Label pastTitle;
    @FXML private VBox past;

    private final Tools tools;
    private final CommitteeStore store;
    private final CommitteeFacts.Choices choices;
    private final ContactFinder finder;
    private final CommitteeForm form;
    private final Saving<Committee> saving;
    private final Parent node;

    CommitteeController(Tools tools, CommitteeStore store, CommitteeFacts.Choices choices, ContactFinder finder) {
        this.tools = tools;
        this.store = store;
        this.choices = choices;
        this.finder = finder;
        this.form = new CommitteeForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("name", name, form.name)
            .choice("kind", kind, form.kind, List.of(CommitteeKind.values()), tools::word)
            .choice("terms", terms, form.terms, agreements(), this::title)
            .choice("rule", rule, form.rule, List.of(DecisionRule.values()), tools::word)
            .text("quorum", quorum, form.quorum).date("from", from, form.from).date("to", to, form.to)
            .decorate("seats", seats);
        seats.getChildren().setAll(new PartsEditor<>(tools, tools.text("governance.committee.seat.add"), form.seats,
            () -> Seat.from(Optional.of(tools.formats().today())),
            (seat, taken) -> new SeatLine(tools, seat, choices, finder, taken), saving::save).in(form));
    }

    Parent node() {
        return node;
    }

    Node first() {
        return name;
    }

    void show(Committee committee) {
        if (saving.record().isEmpty()) {
            saving.open(committee);
        } else {
            saving.showAgain(committee);
        }
        LocalDate today = tools.formats().today();
        heading.setText(committee.name());
        Shown.text(ended, committee.to().filter(end -> !end.isAfter(today))
            .map(end -> tools.text("governance.committee.ended", tools.formats().shortDate(end))).orElse(""));
        Committee counting = committee.counting(choices.members(), today);
        int held = committee.seats(today).size();
        sum.setText(held == 0 ? tools.text("governance.committee.sum.none") : tools.text("governance.committee.sum", held,
            counting.represented(today), counting.votes(today)));
        reach(counting, today);
        List<Seat> over = committee.seats().stream().filter(seat -> seat.over(today)).toList();
        past.getChildren().setAll(over.stream().map(this::past).toList());
        Shown.when(pastTitle, !over.isEmpty());
    }

    void save() {
        saving.save();
    }

    boolean stuck() {
        return form.stuck();
    }

    private void reach(Committee committee, LocalDate today) {
        Optional<Boolean> reached = committee.reachesQuorum(today);
        Chips.dress(reach, reached.map(yes -> yes ? Chips.Role.GOOD : Chips.Role.WARN).orElse(Chips.Role.PLAIN));
        Shown.text(reach, committee.current(today) ? reached.map(yes -> tools.text(yes ? "governance.committee.quorum.reached"
            : "governance.committee.quorum.short", committee.quorum().orElseThrow()))
            .orElse(tools.text("governance.committee.quorum.none")) : "");
    }

    private Node past(Seat seat) {
        String until = tools.formats().shortDate(seat.to());
        Label who = new Label(tools.text("governance.committee.seat.past", seat.holder(), seat.from()
            .map(start -> tools.text("governance.committee.seat.past.span", tools.formats().shortDate(start), until))
            .orElse(tools.text("governance.committee.seat.past.until", until))));
        who.setWrapText(true);
        Button again = new LineInputs(tools).button("governance.committee.seat.again", () -> {
            saving.save();
            saving.change(kept -> kept.seating(kept.seats().stream()
                .map(one -> one.id().equals(seat.id()) ? one.until(Optional.empty()) : one).toList()));
        });
        HBox line = LineInputs.row(who, again);
        line.setId("pastSeat");
        return line;
    }

    private List<Optional<UUID>> agreements() {
        return Stream.concat(Stream.of(Optional.<UUID>empty()),
            choices.agreements().stream().map(one -> Optional.of(one.id()))).toList();
    }

    private String title(Optional<UUID> agreement) {
        return agreement.flatMap(id -> choices.agreements().stream().filter(one -> one.id().equals(id)).findFirst())
            .map(RecordLink::name).orElse(tools.text("governance.committee.terms.none"));
    }

    @FXML
    private void removeCommittee() {
        saving.record().ifPresent(committee -> {
            saving.close();
            tools.work().run(() -> {
                store.remove(committee.id());
                return committee.name();
            }, removed -> tools.status().undoable(tools.text("governance.committee.removed", removed)));
        });
    }
}
