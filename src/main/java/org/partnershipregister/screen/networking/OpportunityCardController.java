package org.partnershipregister.screen.networking;

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
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityFacts;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.Links;
import org.partnershipregister.store.networking.OpportunityFactsStore;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Outside;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The opportunity beside the list, changed in place: how far it has come, who is interested, what became of it. */
public final class OpportunityCardController {
    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label ref;
    @FXML private Label state;
    @FXML private MenuButton moves;
    @FXML private Node late;
    @FXML private Label lateText;
    @FXML private Node taken;
    @FXML private Button becomes;
    @FXML private TextField title;
    @FXML private ComboBox<OpportunityKind> kind;
    @FXML private DateField spotted;
    @FXML private DateField deadline;
    @FXML private TextField value;
    @FXML private TextField link;
    @FXML private Button openLink;
    @FXML private TextArea details;
    @FXML private RecordPicker partnership;
    @FXML private RecordPicker meeting;
    @FXML private Button toPartnership;
    @FXML private Button toMeeting;
    @FXML private VBox interests;
    @FXML private TextArea outcome;
    @FXML private VBox became;
    @FXML private TextArea notes;

    private final Register register;
    private final Tools tools;
    private final OpportunityForm form;
    private final OpportunityMoves steps;
    private final DeadlineTexts deadlines;
    private final Saving<OpportunityFacts> saving;
    private final LiveQuestion<Optional<OpportunityFacts>> question;
    private final Parent node;
    private InterestsEditor people;
    private Optional<UUID> shown = Optional.empty();
    private boolean fresh;

    public OpportunityCardController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.form = new OpportunityForm(tools.formats());
        OpportunityStore store = new OpportunityStore(register.database());
        OpportunityFactsStore facts = new OpportunityFactsStore(register.database());
        this.steps = new OpportunityMoves(tools, store);
        this.deadlines = new DeadlineTexts(tools);
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> facts.of(known.id()), edited -> {
            store.save(edited.opportunity());
            return facts.of(edited.id());
        }), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(facts::of);
        }, this::arrived).whenGone(() -> arrived(Optional.empty()));
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        partnership.use(tools, new PartnershipLists(register.database())::named);
        Links links = new Links(register.database());
        meeting.use(tools, typed -> links.meetingsNamed(typed, Optional.empty()));
        partnership.chosenProperty().bindBidirectional(form.partnership);
        meeting.chosenProperty().bindBidirectional(form.meeting);
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title)
            .choice("kind", kind, form.kind, List.of(OpportunityKind.values()), tools::word)
            .date("spotted", spotted, form.spotted).date("deadline", deadline, form.deadline).text("value", value, form.value)
            .text("link", link, form.link).text("details", details, form.details).decorate("partnership", partnership)
            .decorate("meeting", meeting).decorate("interests", interests).text("outcome", outcome, form.outcome)
            .text("notes", notes, form.notes);
        people = new InterestsEditor(tools, form, new PartnerPeople(register.database())::organisationsNamed, saving::save);
        people.in(interests);
        Shown.when(card, false);
    }

    Parent node() {
        return node;
    }

    /** Asks for what it shows, now and after changes. */
    void shown() {
        question.listen(tools.changes(), Kind.OPPORTUNITY, Kind.PARTNERSHIP, Kind.ORGANISATION, Kind.MEETING, Kind.BID).ask();
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

    /** Shows this opportunity, or none; what was typed for the one before is saved first. */
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

    private void arrived(Optional<OpportunityFacts> found) {
        Shown.when(card, found.isPresent());
        Shown.when(pick, found.isEmpty());
        found.filter(facts -> shown.equals(Optional.of(facts.id()))).ifPresent(facts -> {
            if (fresh || saving.record().isEmpty()) {
                saving.open(facts);
                fresh = false;
            } else {
                saving.showAgain(facts);
            }
            head(facts.opportunity());
            openLink.setDisable(facts.opportunity().link().isBlank());
            Shown.when(toPartnership, facts.partnership().isPresent());
            Shown.when(toMeeting, facts.meeting().isPresent());
            people.show(facts.notAsked());
            became.getChildren().setAll(facts.became().stream().map(this::link).toList());
            Shown.when(became, !facts.became().isEmpty());
        });
    }

    private void head(Opportunity opportunity) {
        Opportunity.Course course = opportunity.course();
        ref.setText(opportunity.ref());
        state.setText(tools.word(course.state()) + course.on().map(day -> ", " + tools.formats().shortDate(day)).orElse(""));
        Chips.dress(state, DeadlineTexts.role(course.state()));
        steps.fill(moves, opportunity);
        lateText.setText(deadlines.late(course.state(), opportunity.dates().deadline()));
        Shown.when(late, !lateText.getText().isEmpty());
        Shown.when(taken, course.state() == OpportunityState.TAKEN_UP);
        Shown.when(becomes, opportunity.source().partnership().isPresent());
    }

    private Hyperlink link(RecordLink one) {
        Hyperlink made = new Hyperlink(tools.text(one.kind() == Kind.BID ? "opportunity.became.bid" : "opportunity.became.partnership",
            one.name()));
        made.setWrapText(true);
        made.setOnAction(event -> tools.navigator().go(Place.of(one.kind(), one.id())));
        return made;
    }

    @FXML
    private void markMissed() {
        shown.ifPresent(id -> steps.move(id, OpportunityState.MISSED));
    }

    @FXML
    private void becomePartnership() {
        saving.record().ifPresent(facts -> steps.becomes(facts.opportunity()));
    }

    @FXML
    private void beginBid() {
        saving.record().ifPresent(facts -> steps.bid(facts.opportunity()));
    }

    @FXML
    private void openWeb() {
        new Outside(tools).openWeb(link.getText());
    }

    @FXML
    private void goPartnership() {
        saving.record().flatMap(OpportunityFacts::partnership).ifPresent(one -> tools.navigator().go(new Place.Partnership(one.id())));
    }

    @FXML
    private void goMeeting() {
        saving.record().flatMap(OpportunityFacts::meeting).ifPresent(one -> tools.navigator().go(new Place.Meeting(one.id())));
    }
}
