package org.partnershipregister.screen.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.HistoryView;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Outside;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Tools;

/** One partner on a page: all details, its people, partnerships, agreements, meetings and history. */
public final class PartnerController implements Screen {

    @FXML private Label heading;
    @FXML private Label ref;
    @FXML private Label state;
    @FXML private Label ours;
    @FXML private Button bin;
    @FXML private TextField name;
    @FXML private ComboBox<Sector> sector;
    @FXML private ComboBox<Optional<LegalForm>> legalForm;
    @FXML private TextArea purpose;
    @FXML private TextField area;
    @FXML private TextField website;
    @FXML private ComboBox<OrganisationStatus> status;
    @FXML private DateField statusOn;
    @FXML private TextField statusReason;
    @FXML private TextField tags;
    @FXML private TextArea notes;
    @FXML private VBox namesBox;
    @FXML private VBox identifiersBox;
    @FXML private VBox sitesBox;
    @FXML private VBox channelsBox;
    @FXML private Label checked;
    @FXML private TextField checkEvery;
    @FXML private GridPane people;
    @FXML private GridPane worksIn;
    @FXML private GridPane agreements;
    @FXML private GridPane meetings;
    @FXML private Tab checksTab;
    @FXML private Tab historyTab;

    private final OrganisationStore store;
    private final Tools tools;
    private final UUID id;
    private final String user;
    private final PartnerForm form;
    private final Saving<Organisation> saving;
    private final LiveQuestion<PartnerFacts> facts;
    private final LiveQuestion<PartnerFacts.Papers> papers;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Parent node;
    private final ChecksTab checks;
    private PartnerHead head;
    private HistoryView history;

    public PartnerController(Register register, Tools tools, UUID id) {
        this.store = new OrganisationStore(register.database());
        this.tools = tools;
        this.id = id;
        this.user = register.database().user();
        this.form = new PartnerForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.facts = new LiveQuestion<>(tools.work(), () -> () -> PartnerFacts.of(register, store.get(id)), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.PartnerList());
        });
        this.papers = new LiveQuestion<>(tools.work(), () -> () -> PartnerFacts.Papers.of(register, id), this::show);
        this.node = tools.views().load(this);
        this.checks = new ChecksTab(register, tools, id, checksTab);
        new Shortcuts().on(Shortcut.EDIT, name::requestFocus).in(node);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("name", name, form.name)
            .choice("sector", sector, form.sector, List.of(Sector.values()), tools::word)
            .choice("legalForm", legalForm, form.legalForm, legalForms(),
                one -> one.map(tools::word).orElseGet(() -> tools.text("choice.none")))
            .text("purpose", purpose, form.purpose).text("area", area, form.area).text("website", website, form.website)
            .choice("status", status, form.status, List.of(OrganisationStatus.values()), tools::word)
            .date("statusOn", statusOn, form.statusOn).text("statusReason", statusReason, form.statusReason)
            .text("tags", tags, form.tags).text("notes", notes, form.notes).text("checkEvery", checkEvery, form.checkEvery)
            .decorate("otherNames", namesBox).decorate("identifiers", identifiersBox).decorate("sites", sitesBox)
            .decorate("channels", channelsBox);
        new PartnerParts(tools, form, saving::save).in(namesBox, identifiersBox, sitesBox, channelsBox);
        head = new PartnerHead(tools, heading, ref, state, ours, bin, checked);
        history = new HistoryView(tools);
        historyTab.setContent(Scrolling.of(history));
    }

    private static List<Optional<LegalForm>> legalForms() {
        return Stream.concat(Stream.of(Optional.<LegalForm>empty()), Stream.of(LegalForm.values()).map(Optional::of)).toList();
    }

    private void show(PartnerFacts found) {
        Organisation organisation = found.organisation();
        if (saving.record().isEmpty() || title.get().isEmpty()) {
            saving.open(organisation);
        } else {
            saving.showAgain(organisation);
        }
        title.set(organisation.name());
        head.show(organisation);
        PeopleLines lines = new PeopleLines(tools);
        lines.people(people, found.people());
        lines.worksIn(worksIn, found.worksIn());
    }

    private void show(PartnerFacts.Papers found) {
        PeopleLines lines = new PeopleLines(tools);
        lines.agreements(agreements, found.agreements());
        lines.meetings(meetings, found.meetings());
        history.show(found.history());
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.PartnerList());
    }

    @FXML
    private void checkedToday() {
        Optional<LocalDate> today = Optional.of(tools.formats().today());
        saving.save();
        saving.change(kept -> kept.edit().checked(
            new Organisation.Checked(today, user, kept.checked().everyMonths())).done());
    }

    @FXML
    private void openWebsite() {
        if (!website.getText().isBlank()) {
            new Outside(tools).openWeb(website.getText());
        }
    }

    @FXML
    private void copyWebsite() {
        new Outside(tools).copy(website.getText());
    }

    @FXML
    private void addContact() {
        tools.navigator().go(new Place.NewContact("", Optional.of(id)));
    }

    @FXML
    private void addPartnership() {
        tools.navigator().go(new Place.NewPartnership(""));
    }

    @FXML
    private void delete() {
        String name = heading.getText();
        tools.work().run(() -> {
            store.delete(id);
            return name;
        }, deleted -> {
            tools.status().undoable(tools.text("partner.deleted", deleted));
            tools.navigator().go(new Place.PartnerList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        facts.listen(tools.changes(), Kind.ORGANISATION, Kind.CONTACT, Kind.PARTNERSHIP).ask();
        checks.shown();
        papers.listen(tools.changes(), Kind.ORGANISATION, Kind.AGREEMENT, Kind.MEETING, Kind.CONTACT).ask();
    }

    @Override
    public void hidden() {
        saving.save();
        checks.hidden();
        facts.close();
        papers.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck() || checks.stuck();
    }

    @Override
    public void saveNow() {
        form.checkAll();
        saving.save();
        checks.save();
    }

    @Override
    public Node firstFocus() {
        return name;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }
}
