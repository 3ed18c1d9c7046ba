package org.partnershipregister.screen.referral;

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
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralEvent;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.referral.ReferralStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** The referral beside the log: its next steps, its days, its consent and its trail; no client is named. */
public final class ReferralCardController {
    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label heading;
    @FXML private Label state;
    @FXML private Label waits;
    @FXML private Hyperlink pathway;
    @FXML private WrapRow steps;
    @FXML private TextField clientRef;
    @FXML private ComboBox<Direction> direction;
    @FXML private RecordPicker from;
    @FXML private DateField prepared;
    @FXML private DateField sent;
    @FXML private DateField acknowledged;
    @FXML private DateField complete;
    @FXML private DateField decided;
    @FXML private DateField firstContact;
    @FXML private DateField closed;
    @FXML private Label rule;
    @FXML private DateField consentOn;
    @FXML private DateField consentExpires;
    @FXML private TextField consentEvidence;
    @FXML private TextField without;
    @FXML private TextArea outcome;
    @FXML private TextArea notes;
    @FXML private VBox trail;

    private final Register register;
    private final Tools tools;
    private final ReferralStore store;
    private final ReferralForm form;
    private final Saving<Referral> saving;
    private final ReferralSteps moves;
    private final LiveQuestion<Optional<ReferralFacts>> question;
    private final Parent node;
    private Optional<UUID> shown = Optional.empty();
    private Optional<UUID> onPathway = Optional.empty();
    private boolean fresh;

    ReferralCardController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.store = new ReferralStore(register.database());
        this.form = new ReferralForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.moves = new ReferralSteps(tools, store, form, saving::save);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(id -> ReferralFacts.read(register, id));
        }, this::arrived);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        from.use(tools, new PartnerPeople(register.database())::organisationsNamed);
        from.chosenProperty().bindBidirectional(form.from);
        new FieldDecorator(tools, form, saving::save).text("clientRef", clientRef, form.clientRef)
            .choice("direction", direction, form.direction, List.of(Direction.values()), tools::word).decorate("from", from)
            .date("prepared", prepared, form.prepared).date("sent", sent, form.sent)
            .date("acknowledged", acknowledged, form.acknowledged).date("complete", complete, form.complete)
            .date("decided", decided, form.decided).date("firstContact", firstContact, form.firstContact)
            .date("closed", closed, form.closed).date("consentOn", consentOn, form.consentOn)
            .date("consentExpires", consentExpires, form.consentExpires).text("consentEvidence", consentEvidence, form.consentEvidence)
            .text("without", without, form.without).text("outcome", outcome, form.outcome).text("notes", notes, form.notes);
        visible(false);
    }

    Parent node() {
        return node;
    }

    void shown() {
        question.listen(tools.changes(), Kind.REFERRAL, Kind.REFERRAL_PATHWAY, Kind.ORGANISATION).ask();
    }

    void hidden() {
        saving.save();
        question.close();
    }

    boolean stuck() {
        return form.stuck();
    }

    void saveNow() {
        saving.save();
    }

    void focusFirstField() {
        clientRef.requestFocus();
    }

    /** Shows this referral, or none; what was typed for the one before is saved first. */
    void show(Optional<UUID> id) {
        if (!id.equals(shown)) {
            saving.save();
            saving.close();
            shown = id;
            fresh = true;
            question.ask();
        }
    }

    private void arrived(Optional<ReferralFacts> found) {
        visible(found.isPresent());
        found.ifPresent(facts -> {
            Referral referral = facts.referral();
            form.rule(facts.pathway().pathway().consent());
            if (fresh || saving.record().isEmpty()) {
                saving.open(referral);
                fresh = false;
            } else {
                saving.showAgain(referral);
            }
            form.showFrom(facts.from());
            head(facts);
            moves.fill(steps, referral);
            new Trail(tools, this::takeOut).fill(trail, referral);
        });
    }

    private void head(ReferralFacts facts) {
        ReferralWords words = new ReferralWords(tools);
        heading.setText(tools.text("referral.heading", facts.referral().clientRef(), facts.referral().ref()));
        state.setText(words.state(facts.row()));
        Chips.dress(state, words.role(facts.referral().state()));
        waits.setText(words.waiting(facts.row().waiting()));
        Chips.dress(waits, words.role(facts.row().waiting()));
        Shown.when(waits, !waits.getText().isEmpty());
        pathway.setText(facts.row().pathway());
        onPathway = Optional.of(facts.referral().pathway());
        from.setPromptText(facts.row().from());
        rule.setText(tools.text(facts.pathway().pathway().consent() == ConsentRule.REQUIRED ? "referral.rule.required"
            : "referral.rule.not-required"));
    }

    private void takeOut(ReferralEvent event) {
        saving.save();
        saving.change(kept -> kept.edit().events(kept.events().stream().filter(one -> !one.id().equals(event.id())).toList()).done());
    }

    private void visible(boolean there) {
        Shown.when(card, there);
        Shown.when(pick, !there);
    }

    @FXML
    private void openPathway() {
        onPathway.ifPresent(id -> tools.navigator().go(new Place.Pathway(id)));
    }

    @FXML
    private void addNote() {
        tools.dialogs().askText(tools.text("referral.note.add"), tools.text("referral.note"), "", tools.text("referral.note.add"))
            .filter(note -> !note.isBlank()).ifPresent(note -> {
                saving.save();
                saving.change(kept -> kept.edit().happened(ReferralEvent.Kind.NOTE, tools.formats().today(), note.strip()).done());
            });
    }
}
