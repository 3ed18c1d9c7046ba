package org.partnershipregister.screen.resource;

import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.model.resource.Secondment;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.resource.SecondmentStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** People who work here and stay employed elsewhere: a list, and the chosen one beside it, changed in place. */
final class SecondmentsController {
    @FXML private TextField name;
    @FXML private TableView<Secondment> table;
    @FXML private VBox card;
    @FXML private Label cardName;
    @FXML private RecordPicker contact;
    @FXML private TextField person;
    @FXML private TextField post;
    @FXML private RecordPicker employer;
    @FXML private RecordPicker host;
    @FXML private TextField lineManager;
    @FXML private TextField daysAWeek;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private TextArea terms;

    private final Register register;
    private final Tools tools;
    private final UUID partnership;
    private final SecondmentStore store;
    private final SecondmentForm form;
    private final Saving<Secondment> saving;
    private final Parent node;
    private PlainTable<Secondment> rows;
    private Optional<UUID> added = Optional.empty();

    SecondmentsController(Register register, Tools tools, UUID partnership) {
        this.register = register;
        this.tools = tools;
        this.partnership = partnership;
        this.store = new SecondmentStore(register.database());
        this.form = new SecondmentForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(store::get, store::save), form::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnerPeople named = new PartnerPeople(register.database());
        contact.use(tools, named::contactsNamed);
        contact.chosenProperty().bindBidirectional(form.contact);
        employer.use(tools, named::organisationsNamed);
        employer.chosenProperty().bindBidirectional(form.employer);
        host.use(tools, named::organisationsNamed);
        host.chosenProperty().bindBidirectional(form.host);
        new FieldDecorator(tools, form, saving::save).decorate("contact", contact).text("person", person, form.person)
            .text("post", post, form.post).decorate("employer", employer).decorate("host", host)
            .text("lineManager", lineManager, form.lineManager).text("daysAWeek", daysAWeek, form.daysAWeek)
            .date("from", from, form.from).date("to", to, form.to).text("terms", terms, form.terms);
        rows = new PlainTable<>(table, tools, "secondment.table", Secondment::id)
            .text("person", 150, one -> one.person().name()).text("post", 130, Secondment::post)
            .text("employer", 140, one -> one.employer().map(RecordLink::name).orElse(""))
            .text("host", 140, one -> one.host().map(RecordLink::name).orElse(""))
            .node("until", 130, this::until, one -> Chips.chip(until(one), one.over(tools.formats().today())
                ? Chips.Role.PLAIN : Chips.Role.GOOD)).onChoice(this::chosen);
    }

    Parent node() {
        return node;
    }

    void show(Pool pool) {
        rows.show(pool.secondments(), added);
        added = Optional.empty();
        chosen();
    }

    void save() {
        saving.save();
    }

    boolean stuck() {
        return form.stuck();
    }

    private String until(Secondment one) {
        return one.span().to().map(day -> tools.text(one.over(tools.formats().today()) ? "secondment.ended" : "secondment.until",
            tools.formats().shortDate(day))).orElse(tools.text("secondment.open"));
    }

    private void chosen() {
        Shown.when(card, rows.chosen().isPresent());
        rows.chosen().ifPresentOrElse(one -> {
            if (saving.record().map(Secondment::id).filter(one.id()::equals).isPresent()) {
                saving.showAgain(one);
            } else {
                saving.save();
                saving.open(one);
            }
            cardName.setText(one.person().name());
        }, saving::close);
    }

    @FXML
    private void add() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            name.requestFocus();
            tools.status().say(tools.text("problem.secondment.person"));
            return;
        }
        Secondment made = Secondment.in(partnership).person(new Secondment.Person(Optional.empty(), typed), "");
        Optional<Problem> wrong = made.problems().stream().findFirst();
        if (wrong.isPresent()) {
            tools.status().say(tools.messages().text(wrong.get().key(), wrong.get().args()));
            return;
        }
        added = Optional.of(made.id());
        name.clear();
        tools.work().run(() -> store.save(made), kept -> {
            tools.status().saved();
            contact.requestFocus();
        });
    }

    @FXML
    private void remove() {
        saving.record().ifPresent(one -> tools.work().run(() -> {
            store.remove(one);
            return one;
        }, gone -> tools.status().undoable(tools.text("secondment.removed", gone.person().name()))));
    }
}
