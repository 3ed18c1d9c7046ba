package org.partnershipregister.screen.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.sharing.Controllers;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.sharing.FlowLists;
import org.partnershipregister.store.sharing.FlowStore;
import org.partnershipregister.store.sharing.SharingLogStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One information flow, edited where it is read; what data protection still asks for is said beside each field. */
public final class FlowController implements Screen {
    @FXML private Label heading;
    @FXML private Label ref;
    @FXML private Label state;
    @FXML private MenuButton moves;
    @FXML private Hyperlink partnership;
    @FXML private TextField title;
    @FXML private TextArea data;
    @FXML private TextArea purpose;
    @FXML private RecordPicker from;
    @FXML private RecordPicker to;
    @FXML private CheckBox bothWays;
    @FXML private CheckBox personal;
    @FXML private Label basisLabel;
    @FXML private ComboBox<Optional<LawfulBasis>> basis;
    @FXML private CheckBox special;
    @FXML private Label conditionLabel;
    @FXML private TextArea condition;
    @FXML private Label controllersLabel;
    @FXML private ComboBox<Controllers> controllers;
    @FXML private Label dpiaOnLabel;
    @FXML private DateField dpiaOn;
    @FXML private TextField howSent;
    @FXML private TextArea retention;
    @FXML private TextField rightsContact;
    @FXML private RecordPicker agreement;
    @FXML private Hyperlink openAgreement;
    @FXML private Hyperlink beginAgreement;
    @FXML private DateField reviewOn;
    @FXML private TextArea notes;

    private final Register register;
    private final Tools tools;
    private final UUID id;
    private final FlowStore store;
    private final FlowForm form;
    private final Saving<FlowRow> saving;
    private final LiveQuestion<FlowRow> question;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;

    public FlowController(Register register, Tools tools, UUID id) {
        this.register = register;
        this.tools = tools;
        this.id = id;
        this.store = new FlowStore(register.database());
        this.form = new FlowForm(tools.formats());
        FlowLists lists = new FlowLists(register.database());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> lists.row(id), edited -> {
            store.save(edited.flow());
            return lists.row(id);
        }), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> lists.row(id), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.FlowList());
        });
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title).text("data", data, form.data)
            .text("purpose", purpose, form.purpose).tick("bothWays", bothWays, form.bothWays)
            .tick("personal", personal, form.personal).choice("basis", basis, form.basis, bases(),
                one -> one.map(tools::word).orElseGet(() -> tools.text("flow.basis.none")))
            .tick("special", special, form.special).text("condition", condition, form.condition)
            .choice("controllers", controllers, form.controllers, List.of(Controllers.values()), tools::word)
            .date("dpiaOn", dpiaOn, form.dpiaOn).text("howSent", howSent, form.howSent)
            .text("retention", retention, form.retention).text("rightsContact", rightsContact, form.rightsContact)
            .date("reviewOn", reviewOn, form.reviewOn).text("notes", notes, form.notes)
            .decorate("from", from).decorate("to", to).decorate("agreement", agreement);
        PartnerPeople people = new PartnerPeople(register.database());
        pick(from, form.from);
        pick(to, form.to);
        pick(agreement, form.agreement);
        Stream.of(from, to).forEach(picker -> picker.use(tools, typed -> people.organisationsNamed(typed, Set.of())));
        SharingLogStore papers = new SharingLogStore(register.database());
        agreement.use(tools, typed -> saving.record().map(row -> papers.agreements(row.flow().partnership(), typed)).orElse(List.of()));
        Stream.of(basisLabel, basis.getParent(), special.getParent(), controllersLabel, controllers.getParent(), dpiaOnLabel,
            dpiaOn.getParent()).forEach(part -> onlyWhile(part, personal.selectedProperty()));
        Stream.of(conditionLabel, condition.getParent()).forEach(part ->
            onlyWhile(part, personal.selectedProperty().and(special.selectedProperty())));
    }

    private void pick(RecordPicker picker, Property<Optional<RecordLink>> field) {
        picker.chosenProperty().bindBidirectional(field);
        picker.chosenProperty().addListener((chosen, before, now) -> {
            if (picker.isFocused()) {
                saving.save();
            }
        });
    }

    private static void onlyWhile(Node part, ObservableBooleanValue condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }

    private static List<Optional<LawfulBasis>> bases() {
        return Stream.concat(Stream.of(Optional.<LawfulBasis>empty()), Stream.of(LawfulBasis.values()).map(Optional::of)).toList();
    }

    private void show(FlowRow row) {
        InformationFlow flow = row.flow();
        if (saving.record().isEmpty()) {
            saving.open(row);
        } else {
            saving.showAgain(row);
        }
        form.checkAll();
        name.set(flow.title());
        heading.setText(flow.title());
        ref.setText(flow.ref());
        partnership.setText(row.partnership());
        FlowState now = flow.course().state();
        state.setText(flow.course().since().map(day -> tools.text("flow.since", tools.word(now), day)).orElse(tools.word(now)));
        Chips.dress(state, FlowWords.role(now));
        moves.getItems().setAll(now.next().stream().map(this::move).toList());
        Shown.when(openAgreement, row.agreement().isPresent());
        Shown.when(beginAgreement, row.unagreed());
    }

    private MenuItem move(FlowState to) {
        MenuItem item = new MenuItem(tools.text("flow.move.to", tools.word(to)));
        item.setOnAction(event -> {
            saving.save();
            tools.work().run(() -> store.move(id, to, register.database().today()), kept -> tools.status().saved());
        });
        return item;
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.FlowList());
    }

    @FXML
    private void openPartnership() {
        saving.record().ifPresent(row -> tools.navigator().go(new Place.Partnership(row.flow().partnership())));
    }

    @FXML
    private void openAgreement() {
        saving.record().flatMap(FlowRow::agreement).ifPresent(one -> tools.navigator().go(new Place.Agreement(one.id())));
    }

    @FXML
    private void beginAgreement() {
        saving.record().ifPresent(row -> tools.navigator().go(new Place.NewAgreement(
            Optional.of(row.flow().partnership()), Optional.of(AgreementKind.DATA_SHARING_AGREEMENT))));
    }

    @FXML
    private void delete() {
        tools.work().run(() -> store.delete(List.of(id)), gone -> {
            tools.status().undoable(tools.text("flow.deleted", name.get()));
            tools.navigator().go(new Place.FlowList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.INFORMATION_FLOW, Kind.AGREEMENT, Kind.ORGANISATION, Kind.PARTNERSHIP).ask();
    }

    @Override
    public void hidden() {
        saving.save();
        question.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck();
    }

    @Override
    public void saveNow() {
        saving.save();
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    @Override
    public ObservableValue<String> title() {
        return name.getReadOnlyProperty();
    }
}
