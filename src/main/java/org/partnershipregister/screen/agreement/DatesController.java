package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** What an agreement is, when it starts, ends and is reviewed, and until when notice can be given. */
final class DatesController {
    @FXML private TextField title;
    @FXML private ComboBox<AgreementKind> kind;
    @FXML private ComboBox<AgreementForm> form;
    @FXML private ComboBox<LegalEffect> legalEffect;
    @FXML private DateField start;
    @FXML private DateField end;
    @FXML private DateField review;
    @FXML private ComboBox<Renewal> renewal;
    @FXML private TextField noticeDays;
    @FXML private TextField warnDays;
    @FXML private TextField value;
    @FXML private TextField keptAt;
    @FXML private TextArea notes;
    @FXML private Label adoptedAtLabel;
    @FXML private RecordPicker adoptedAt;
    @FXML private Label noticeBy;
    @FXML private Hyperlink partnership;
    @FXML private Label datesFrozen;
    @FXML private VBox kinPlace;

    private final AgreementDesk desk;
    private final Tools tools;
    private final DatesForm fields;
    private final KinController kin;
    private final Parent node;

    DatesController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.fields = new DatesForm(tools.formats());
        this.kin = new KinController(desk);
        this.node = tools.views().load(this);
    }

    KinController kin() {
        return kin;
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        kinPlace.getChildren().setAll(kin.node());
        new FieldDecorator(tools, fields, this::save).text("title", title, fields.title)
            .choice("kind", kind, fields.kind, List.of(AgreementKind.values()), chosen -> tools.text("agreement.kind." + chosen))
            .choice("form", form, fields.form, List.of(AgreementForm.values()), chosen -> tools.text("agreement.form." + chosen))
            .choice("legalEffect", legalEffect, fields.legalEffect, List.of(LegalEffect.values()),
                chosen -> tools.text("agreement.legal." + chosen))
            .date("start", start, fields.start).date("end", end, fields.end).date("review", review, fields.review)
            .choice("renewal", renewal, fields.renewal, List.of(Renewal.values()), chosen -> tools.text("agreement.renewal." + chosen))
            .text("noticeDays", noticeDays, fields.noticeDays).text("warnDays", warnDays, fields.warnDays)
            .text("value", value, fields.value).text("originalsKeptAt", keptAt, fields.keptAt).text("notes", notes, fields.notes);
        List.of(fields.end, fields.noticeDays).forEach(field -> field.addListener((text, before, now) -> sayNotice()));
        AgreementFactsStore meetings = new AgreementFactsStore(desk.register.database());
        adoptedAt.use(tools, typed -> meetings.meetings(desk.id, typed));
        adoptedAt.chosenProperty().addListener((chosen, before, now) -> adopt(now.map(RecordLink::id)));
        desk.onKept(this::show);
    }

    /** Stores what has been typed without waiting. */
    void save() {
        kin.save();
        if (fields.worthSaving()) {
            desk.facts().ifPresent(facts -> {
                var header = fields.header(facts.agreement().header());
                var dates = fields.dates();
                desk.change("change.agreement.saved", kept -> kept.with(header).with(dates));
            });
        }
    }

    boolean stuck() {
        return fields.stuck();
    }

    private void show(AgreementFacts facts) {
        fields.show(facts.agreement());
        partnership.setText(facts.partnership().map(AgreementFacts.Partnering::name).orElse(""));
        partnership.setDisable(facts.partnership().isEmpty());
        boolean adopted = facts.agreement().header().kind().adopted() || facts.agreement().header().form() == AgreementForm.MINUTED;
        List.of(adoptedAtLabel, adoptedAt).forEach(node -> {
            Shown.when(node, adopted);
        });
        adoptedAt.chosenProperty().set(facts.agreement().adoptedAt().flatMap(id -> facts.adoption().map(meeting ->
            new RecordLink(Kind.MEETING, id, AgreementFactsStore.named(meeting.meeting(), meeting.heldOn())))));
        lock(facts.agreement());
        sayNotice();
    }

    /** What is printed stays as it was signed or agreed; a start or notice left open may still be written in. */
    private void lock(Agreement agreement) {
        boolean locked = agreement.frozen();
        title.setEditable(!locked);
        end.setEditable(!locked);
        start.setEditable(!locked || agreement.dates().start().isEmpty());
        noticeDays.setEditable(!locked || agreement.dates().noticeDays().isEmpty());
        List.of(legalEffect, renewal).forEach(choice -> choice.setDisable(locked));
        adoptedAt.setDisable(locked && agreement.adoptedAt().isPresent());
        Shown.when(datesFrozen, locked);
    }

    private void adopt(Optional<UUID> meeting) {
        boolean news = desk.facts().filter(facts -> !facts.agreement().adoptedAt().equals(meeting)).isPresent();
        if (news) {
            desk.change("change.agreement.saved", kept -> kept.adopted(meeting));
        }
    }

    private void sayNotice() {
        noticeBy.setText(fields.typedDates().noticeBy().map(day -> tools.text("agreement.dates.notice-by", day))
            .orElseGet(() -> tools.text("agreement.dates.no-notice")));
    }

    @FXML
    private void saveDates() {
        save();
        desk.facts().ifPresent(facts -> new SavedDates(desk.register.database(), tools).save(List.of(desk.id),
            tools.text("agreement.calendar.file", facts.agreement().header().title())));
    }

    @FXML
    private void openPartnership() {
        desk.facts().flatMap(facts -> facts.agreement().partnership()).ifPresent(id -> tools.navigator().go(new Place.Partnership(id)));
    }
}
