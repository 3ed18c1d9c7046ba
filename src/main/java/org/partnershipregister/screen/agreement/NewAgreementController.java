package org.partnershipregister.screen.agreement;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.DropPlace;
import org.partnershipregister.ui.IntoView;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A new agreement: for which partnership, from which template, called what, and what is true of it; or one that exists, to be recorded. */
public final class NewAgreementController implements Screen {
    private static final List<Inclusion> ASKED =
        List.of(Inclusion.MONEY, Inclusion.STAFF, Inclusion.ASSETS, Inclusion.DATA, Inclusion.PEOPLE, Inclusion.LEAD);

    @FXML private RecordPicker partnership;
    @FXML private ToggleGroup way;
    @FXML private RadioButton recordOne;
    @FXML private Region ways;
    @FXML private VBox recordPlace;
    @FXML private VBox templatePart;
    @FXML private Button create;
    @FXML private VBox templates;
    @FXML private TextField name;
    @FXML private Label problem;
    @FXML private FlowPane facts;

    private final Tools tools;
    private final NewAgreementStore store;
    private final PartnershipLists partnerships;
    private final PartnershipStore partnershipStore;
    private final TemplateShelf shelf = TemplateShelf.read();
    private final Map<Inclusion, CheckBox> ticks = new EnumMap<>(Inclusion.class);
    private final Optional<UUID> given;
    private final Optional<AgreementKind> kind;
    private final Optional<String> code;
    private final Optional<UUID> inPlaceOf;
    private final TemplateLists ownTemplates;
    private final RecordAgreementController record;
    private final DropPlace drops;
    private TemplateOffers offers;
    private String proposed = "";

    public NewAgreementController(Register register, Tools tools, Place.NewAgreement wanted) {
        this.tools = tools;
        this.given = wanted.partnership();
        this.kind = wanted.kind();
        this.code = wanted.template();
        this.inPlaceOf = wanted.inPlaceOf();
        this.record = new RecordAgreementController(register, tools);
        this.ownTemplates = new TemplateLists(register.database());
        this.store = new NewAgreementStore(register.database());
        this.partnerships = new PartnershipLists(register.database());
        this.partnershipStore = new PartnershipStore(register.database());
        this.drops = new DropPlace(tools.views().load(this), tools.text("record.drop"), this::keep);
    }

    @FXML
    private void initialize() {
        partnership.use(tools, partnerships::named);
        partnership.chosenProperty().addListener((chosen, before, now) -> chosen(now));
        recordPlace.getChildren().setAll(record.node());
        way.selectedToggleProperty().addListener((chosen, before, now) -> arrange());
        Shown.when(ways, inPlaceOf.isEmpty());
        arrange();
        offers = new TemplateOffers(tools, templates, this::propose);
        offers.offer("agreement.new.shipped", shelf.templates());
        if (!offers.choose(this::wanted)) {
            offers.choose(_ -> true);
        }
        for (Inclusion fact : ASKED) {
            CheckBox tick = new CheckBox(tools.text("agreement.fact." + fact));
            tick.setId("fact" + fact);
            ticks.put(fact, tick);
            facts.getChildren().add(tick);
        }
        name.textProperty().addListener((text, before, now) -> say(""));
        say("");
    }

    @Override
    public Node node() {
        return drops.node();
    }

    @Override
    public Node firstFocus() {
        return given.isPresent() ? name : partnership;
    }

    @Override
    public void shown() {
        tools.work().run(ownTemplates::own, this::offerOwn);
        record.belongsTo(partnership.chosenId());
        given.filter(id -> partnership.chosenId().isEmpty()).ifPresent(id -> tools.work().run(() -> partnershipStore.get(id),
            found -> partnership.chosenProperty().set(Optional.of(new RecordLink(org.partnershipregister.model.Kind.PARTNERSHIP, id, found.name())))));
    }

    @Override
    public boolean stuck() {
        return recordOne.isSelected() && record.begun();
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("agreement.new.title"));
    }

    /** Ours come first, but nothing that has been chosen meanwhile is changed. */
    private void offerOwn(List<AgreementTemplate> own) {
        if (offers.count() == shelf.templates().size() && !own.isEmpty()) {
            offers.offer("agreement.new.own", own);
            offers.choose(this::named);
        }
        showWanted();
    }

    /** Whoever has come for one kind of paper sees it chosen, however many templates there are. */
    private void showWanted() {
        if (kind.isPresent() || code.isPresent()) {
            drops.node().applyCss();
            drops.node().layout();
            IntoView.scroll(offers.chosenNode());
        }
    }

    private void chosen(Optional<RecordLink> now) {
        propose();
        record.belongsTo(now.map(RecordLink::id));
        now.ifPresent(link -> tools.work().run(() -> store.knownFacts(link.id()),
            known -> ticks.forEach((fact, tick) -> tick.setSelected(known.contains(fact)))));
    }

    /** The title follows partnership and template until it is typed over. */
    private void propose() {
        if (name.getText().equals(proposed)) {
            String kind = offers.chosen().name();
            proposed = partnership.chosenProperty().get().map(link -> tools.text("agreement.new.proposal", link.name(), kind.substring(0, 1).toLowerCase(
                java.util.Locale.UK) + kind.substring(1))).orElse("");
            name.setText(proposed);
        }
    }

    @FXML
    private void create() {
        Set<Inclusion> truths = ticks.entrySet().stream().filter(tick -> tick.getValue().isSelected()).map(Map.Entry::getKey)
            .collect(Collectors.toSet());
        AgreementStart start = new AgreementStart(offers.chosen(), partnership.chosenId(), name.getText(), truths, inPlaceOf);
        Optional<Problem> first = start.problems().stream().findFirst();
        if (first.isPresent()) {
            say(tools.messages().text(first.get().key(), first.get().args()));
            name.requestFocus();
        } else {
            tools.work().once(this, () -> store.begin(start), begun -> {
                tools.status().saved();
                tools.navigator().replace(new Place.Agreement(begun.id()));
            });
        }
    }

    /** Write one, or record one. */
    private void arrange() {
        boolean recording = recordOne.isSelected();
        Shown.when(templatePart, !recording);
        Shown.when(recordPlace, recording);
        create.setDefaultButton(!recording);
    }

    /** Whoever drops a paper has an agreement already. */
    void keep(List<Path> dropped) {
        if (inPlaceOf.isEmpty()) {
            recordOne.setSelected(true);
            record.keep(dropped);
        }
    }

    @FXML
    private void cancel() {
        tools.navigator().back();
    }

    private boolean wanted(AgreementTemplate one) {
        return named(one) || kind.filter(one.kind()::equals).isPresent();
    }

    private boolean named(AgreementTemplate one) {
        return code.filter(one.code()::equals).isPresent();
    }

    private void say(String sentence) {
        Shown.text(problem, sentence);
    }
}
