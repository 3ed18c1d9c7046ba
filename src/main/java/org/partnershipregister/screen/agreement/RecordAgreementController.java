package org.partnershipregister.screen.agreement;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.RecordedAgreement;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.agreement.RecordedAgreementStore;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.IntoView;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Records an agreement that exists already: what it is, how it was agreed, who speaks for whom, its dates and papers. */
final class RecordAgreementController {
    @FXML private TextField title;
    @FXML private ComboBox<AgreementKind> kind;
    @FXML private ComboBox<AgreementForm> form;
    @FXML private ComboBox<LegalEffect> legalEffect;
    @FXML private DateField agreedOn;
    @FXML private RecordPicker meeting;
    @FXML private TextField minute;
    @FXML private TextField witnesses;
    @FXML private TextField keptAt;
    @FXML private ComboBox<Optional<SigningMethod>> method;
    @FXML private Label meetingLabel;
    @FXML private Label minuteLabel;
    @FXML private Label witnessesLabel;
    @FXML private Label keptAtLabel;
    @FXML private Label methodLabel;
    @FXML private Label who;
    @FXML private VBox partyLines;
    @FXML private RecordPicker addParty;
    @FXML private TextArea purpose;
    @FXML private ComboBox<AgreementStatus> status;
    @FXML private DateField start;
    @FXML private DateField end;
    @FXML private DateField review;
    @FXML private TextField noticeDays;
    @FXML private VBox papersPlace;

    private final Tools tools;
    private final RecordForm fields;
    private final RecordedAgreementStore records;
    private final NewAgreementStore beginnings;
    private final PartnerPeople partners;
    private final RecordPapers papers;
    private final Parent node;
    private RecordParties parties;
    private Optional<UUID> partnership = Optional.empty();
    private boolean kept;

    RecordAgreementController(Register register, Tools tools) {
        this.tools = tools;
        this.fields = new RecordForm(tools.formats());
        this.records = new RecordedAgreementStore(register);
        this.beginnings = new NewAgreementStore(register.database());
        this.partners = new PartnerPeople(register.database());
        this.papers = new RecordPapers(tools);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        parties = new RecordParties(tools, partyLines, () -> fields.parties.setValue(parties.value()));
        List<Optional<SigningMethod>> methods = Stream.concat(Stream.of(Optional.<SigningMethod>empty()),
            Stream.of(SigningMethod.INK, SigningMethod.E_SIGNATURE).map(Optional::of)).toList();
        new FieldDecorator(tools, fields, () -> { }).text("title", title, fields.title)
            .choice("kind", kind, fields.kind, List.of(AgreementKind.values()), one -> tools.text("agreement.kind." + one))
            .choice("form", form, fields.form, List.of(AgreementForm.values()), one -> tools.text("record.form." + one))
            .choice("legalEffect", legalEffect, fields.legalEffect, List.of(LegalEffect.values()), one -> tools.text("agreement.legal." + one))
            .date("agreedOn", agreedOn, fields.agreedOn).text("minute", minute, fields.minute).text("witnesses", witnesses, fields.witnesses)
            .text("originalsKeptAt", keptAt, fields.keptAt)
            .choice("method", method, fields.method, methods, one -> one.map(how -> tools.text("agreement.method." + how))
                .orElse(tools.text("agreement.legal.NOT_KNOWN")))
            .decorate("parties", partyLines).text("purpose", purpose, fields.purpose)
            .choice("status", status, fields.status, RecordedAgreement.STATES, one -> tools.text("agreement.status." + one))
            .date("start", start, fields.start).date("end", end, fields.end).date("review", review, fields.review)
            .text("noticeDays", noticeDays, fields.noticeDays);
        meeting.use(tools, typed -> records.meetings(partnership, typed));
        meeting.chosenProperty().addListener((chosen, before, now) -> fields.meeting.setValue(now.map(RecordLink::id)));
        addParty.use(tools, partners::organisationsNamed);
        addParty.chosenProperty().addListener((chosen, before, now) -> now.ifPresent(this::add));
        fields.form.addListener((value, before, now) -> arrange());
        papersPlace.getChildren().setAll(papers.node());
        arrange();
    }

    /** It belongs to this partnership, whose members are its usual parties, or to none. */
    void belongsTo(Optional<UUID> chosen) {
        if (!partnership.equals(chosen)) {
            meeting.chosenProperty().set(Optional.empty());
        }
        partnership = chosen;
        tools.work().run(() -> beginnings.usualParties(chosen), parties::offer);
    }

    /** Something has been written or added that only keeping the record saves. */
    boolean begun() {
        return !kept && !(fields.title.get().isBlank() && fields.purpose.get().isBlank() && papers.value().isEmpty());
    }

    /** Keeps papers that were dropped. */
    void keep(List<Path> dropped) {
        papers.keep(dropped);
    }

    /** Only what belongs to the way it was agreed is asked. */
    private void arrange() {
        AgreementForm now = fields.form.getValue();
        show(now == AgreementForm.MINUTED, meetingLabel, meeting);
        show(now == AgreementForm.MINUTED, minuteLabel, minute.getParent());
        show(now == AgreementForm.VERBAL, witnessesLabel, witnesses.getParent());
        show(fields.papers(), keptAtLabel, keptAt.getParent());
        show(now == AgreementForm.WRITTEN_SIGNED, methodLabel, method.getParent());
        who.setText(tools.text("record.parties." + now));
    }

    private static void show(boolean there, Node... nodes) {
        List.of(nodes).forEach(one -> Shown.when(one, there));
    }

    private void add(RecordLink chosen) {
        addParty.chosenProperty().set(Optional.empty());
        parties.add(AgreementParty.of(chosen.id(), chosen.name()));
    }

    @FXML
    private void keep() {
        if (fields.checkAll()) {
            RecordedAgreement recorded = fields.value(partnership);
            List<RecordedAgreementStore.Paper> attached = papers.value();
            tools.work().once(this, () -> records.record(recorded, attached), begun -> {
                kept = true;
                tools.status().saved();
                tools.status().undoable(tools.text("record.kept", begun.ref(), begun.header().title()));
                tools.navigator().replace(new Place.Agreement(begun.id()));
            });
        } else {
            tools.status().say(tools.text("record.wrong"));
            showFirstWrong();
        }
    }

    /** The first field with a problem may lie far above. */
    private void showFirstWrong() {
        Map<String, Node> inputs = new LinkedHashMap<>();
        inputs.put("title", title);
        inputs.put("agreedOn", agreedOn);
        inputs.put("minute", minute);
        inputs.put("witnesses", witnesses);
        inputs.put("originalsKeptAt", keptAt);
        inputs.put("parties", addParty);
        inputs.put("purpose", purpose);
        inputs.put("status", status);
        inputs.put("start", start);
        inputs.put("end", end);
        inputs.put("review", review);
        inputs.put("noticeDays", noticeDays);
        inputs.entrySet().stream().filter(input -> Optional.ofNullable(fields.shown().get(input.getKey())).filter(one -> !one.warning()).isPresent())
            .findFirst().ifPresent(input -> IntoView.caretIn(input.getValue()));
    }

    @FXML
    private void cancel() {
        tools.navigator().back();
    }
}
