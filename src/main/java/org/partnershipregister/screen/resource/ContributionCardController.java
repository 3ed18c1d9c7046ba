package org.partnershipregister.screen.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionBasis;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.resource.ContributionStore;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A contribution beside a list: what its ledger adds up to, its entries, and its details, changed in place. */
final class ContributionCardController {
    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label cardTitle;
    @FXML private Label state;
    @FXML private Hyperlink toPartnership;
    @FXML private Label beyond;
    @FXML private GridPane figures;
    @FXML private TableView<LedgerEntry> ledger;
    @FXML private Button reverse;
    @FXML private VBox entryPlace;
    @FXML private TextField title;
    @FXML private ComboBox<Contribution.Giver> giver;
    @FXML private ComboBox<ResourceKind> kind;
    @FXML private ComboBox<ContributionBasis> basis;
    @FXML private ComboBox<ResourceUnit> unit;
    @FXML private TextField valuedBy;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private RecordPicker owner;
    @FXML private TextArea returnTerms;
    @FXML private TextArea notes;

    private final Register register;
    private final Tools tools;
    private final ResourceWords words;
    private final ContributionForm form;
    private final Saving<Contribution> saving;
    private final LiveQuestion<Optional<CardFacts>> question;
    private final EntryController entry;
    private final LedgerStore ledgers;
    private final Parent node;
    private LedgerTable entries;
    private BalanceLines balance;
    private Optional<UUID> shown = Optional.empty();
    private Optional<CardFacts> facts = Optional.empty();

    ContributionCardController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.words = new ResourceWords(tools);
        this.form = new ContributionForm(tools.formats());
        this.ledgers = new LedgerStore(register.database());
        ContributionStore store = new ContributionStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(id -> CardFacts.read(register, id));
        }, this::arrived).whenGone(() -> arrived(Optional.empty()));
        this.entry = new EntryController(register, tools);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        owner.use(tools, new PartnerPeople(register.database())::organisationsNamed);
        owner.chosenProperty().bindBidirectional(form.owner);
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title)
            .choice("giver", giver, form.giver, List.of(), Contribution.Giver::name)
            .choice("kind", kind, form.kind, List.of(ResourceKind.values()), tools::word)
            .choice("basis", basis, form.basis, List.of(ContributionBasis.values()), tools::word)
            .choice("unit", unit, form.unit, List.of(ResourceUnit.values()), tools::word)
            .text("valuedBy", valuedBy, form.valuedBy).date("from", from, form.from).date("to", to, form.to)
            .decorate("owner", owner).text("returnTerms", returnTerms, form.returnTerms).text("notes", notes, form.notes);
        entryPlace.getChildren().setAll(entry.node());
        entries = new LedgerTable(ledger, tools);
        balance = new BalanceLines(figures, tools);
        reverse.disableProperty().bind(ledger.getSelectionModel().selectedItemProperty().isNull());
        visible(false);
    }

    Parent node() {
        return node;
    }

    void shown() {
        question.listen(tools.changes(), Kind.RESOURCE_CONTRIBUTION, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
    }

    void hidden() {
        saving.save();
        question.close();
    }

    /** An entry that is typed and not recorded counts: nothing records it by itself. */
    boolean stuck() {
        return form.stuck() || entry.underWay();
    }

    void saveNow() {
        saving.save();
    }

    void focusFirstField() {
        title.requestFocus();
    }

    /** Shows this contribution, or none; what was typed for the one before is saved first. */
    void show(Optional<UUID> id) {
        if (!id.equals(shown)) {
            saving.save();
            saving.close();
            entry.leave();
            shown = id;
            question.ask();
        }
    }

    private void arrived(Optional<CardFacts> found) {
        facts = found;
        visible(found.isPresent());
        if (found.isEmpty()) {
            saving.close();
        }
        found.ifPresent(here -> {
            Contribution contribution = here.line().contribution();
            boolean fixed = !here.line().balance().received().nothing();
            List.of(giver, kind, unit).forEach(input -> input.setDisable(fixed));
            offer(here.givers());
            if (saving.record().map(Contribution::id).filter(contribution.id()::equals).isPresent()) {
                saving.showAgain(contribution);
            } else {
                saving.open(contribution);
            }
            head(here, contribution);
            balance.show(here.line());
            entries.show(here);
            entry.arrived(here);
        });
    }

    /** Other choices take the chosen one away for a moment. */
    private void offer(List<Contribution.Giver> givers) {
        if (!giver.getItems().equals(givers)) {
            Contribution.Giver chosen = form.giver.getValue();
            giver.getItems().setAll(givers);
            form.giver.setValue(chosen);
        }
    }

    private void head(CardFacts here, Contribution contribution) {
        cardTitle.setText(contribution.title());
        state.setText(words.state(here.line()));
        Chips.dress(state, words.role(here.line()));
        toPartnership.setText(tools.text("resource.card.of", contribution.ref(), here.line().partnership()));
        String more = words.amount(here.line().balance().beyondPledge(), contribution.nature().unit());
        beyond.setText(more.isEmpty() || here.line().balance().pledged().nothing() ? "" : tools.text("resource.beyond", more));
        Shown.when(beyond, !beyond.getText().isEmpty());
    }

    @FXML
    private void pledge() {
        begin(EntryKind.PLEDGED);
    }

    @FXML
    private void receive() {
        begin(EntryKind.RECEIVED);
    }

    @FXML
    private void use() {
        begin(EntryKind.USED);
    }

    @FXML
    private void giveBack() {
        begin(EntryKind.RETURNED);
    }

    private void begin(EntryKind wanted) {
        facts.ifPresent(here -> entry.begin(wanted, here));
    }

    @FXML
    private void reverse() {
        LedgerEntry wrong = ledger.getSelectionModel().getSelectedItem();
        facts.ifPresent(here -> {
            List<Problem> problems = here.ledger().problems(wrong.reversed(tools.formats().today(), ""));
            problems.stream().findFirst().ifPresentOrElse(problem -> tools.dialogs().tell(tools.text("resource.reverse.title"),
                tools.messages().text(problem.key(), problem.args())), () -> ask(here, wrong));
        });
    }

    private void ask(CardFacts here, LedgerEntry wrong) {
        tools.dialogs().askText(tools.text("resource.reverse.title"), tools.text("resource.reverse.why"), "", tools.text("resource.reverse.do"))
            .ifPresent(why -> tools.work().run(() -> ledgers.reverse(here.line().id(), wrong.id(), why.strip()), kept -> {
                tools.status().saved();
                tools.status().say(tools.text("resource.reversed.said"));
            }));
    }

    @FXML
    private void toPartnership() {
        facts.ifPresent(here -> tools.navigator().go(new Place.Partnership(here.line().contribution().partnership())));
    }

    private void visible(boolean there) {
        Shown.when((Node) card, there);
        Shown.when(pick, !there);
    }
}
