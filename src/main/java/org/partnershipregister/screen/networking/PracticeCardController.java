package org.partnershipregister.screen.networking;

import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.networking.PracticeFacts;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.PracticeStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The shared practice beside the list, changed in place. */
public final class PracticeCardController {
    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label ref;
    @FXML private TextField title;
    @FXML private TextArea text;
    @FXML private RecordPicker organisation;
    @FXML private RecordPicker partnership;
    @FXML private RecordPicker meeting;
    @FXML private DateField on;
    @FXML private TextArea notes;
    @FXML private Button toOrganisation;
    @FXML private Button toPartnership;
    @FXML private Button toMeeting;

    private final Register register;
    private final Tools tools;
    private final PracticeForm form;
    private final Saving<PracticeFacts> saving;
    private final LiveQuestion<Optional<PracticeFacts>> question;
    private final Parent node;
    private Optional<UUID> shown = Optional.empty();
    private boolean fresh;

    public PracticeCardController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.form = new PracticeForm(tools.formats());
        PracticeStore store = new PracticeStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.facts(known.practice().id()),
            edited -> store.facts(store.save(edited.practice()).id())), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(store::facts);
        }, this::arrived).whenGone(() -> arrived(Optional.empty()));
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new PracticeInputs(title, text, organisation, partnership, meeting, on).tie(register, tools, form, saving::save)
            .text("notes", notes, form.notes);
        Shown.when(card, false);
    }

    Parent node() {
        return node;
    }

    /** Asks for what it shows, now and after changes. */
    void shown() {
        question.listen(tools.changes(), Kind.SHARED_PRACTICE, Kind.PARTNERSHIP, Kind.ORGANISATION, Kind.MEETING).ask();
    }

    /** Saves what was typed and stops asking. */
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

    /** Shows this practice, or none; what was typed for the one before is saved first. */
    void show(Optional<UUID> id) {
        if (!id.equals(shown)) {
            saving.save();
            saving.close();
            shown = id;
            fresh = true;
            question.ask();
        }
    }

    void focusFirstField() {
        title.requestFocus();
    }

    private void arrived(Optional<PracticeFacts> found) {
        Shown.when(card, found.isPresent());
        Shown.when(pick, found.isEmpty());
        found.filter(facts -> shown.equals(Optional.of(facts.practice().id()))).ifPresent(facts -> {
            if (fresh || saving.record().isEmpty()) {
                saving.open(facts);
                fresh = false;
            } else {
                saving.showAgain(facts);
            }
            ref.setText(facts.practice().ref());
            Shown.when(toOrganisation, facts.organisation().isPresent());
            Shown.when(toPartnership, facts.partnership().isPresent());
            Shown.when(toMeeting, facts.meeting().isPresent());
        });
    }

    @FXML
    private void goOrganisation() {
        saving.record().flatMap(PracticeFacts::organisation).ifPresent(one -> tools.navigator().go(new Place.Partner(one.id())));
    }

    @FXML
    private void goPartnership() {
        saving.record().flatMap(PracticeFacts::partnership).ifPresent(one -> tools.navigator().go(new Place.Partnership(one.id())));
    }

    @FXML
    private void goMeeting() {
        saving.record().flatMap(PracticeFacts::meeting).ifPresent(one -> tools.navigator().go(new Place.Meeting(one.id())));
    }
}
