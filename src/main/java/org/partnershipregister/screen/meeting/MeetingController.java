package org.partnershipregister.screen.meeting;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.model.meeting.Quorum;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.MeetingFactsStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.notes.NotesEditor;

/** One meeting on a page: attendance, the notes as they are typed, and what earlier meetings left open. */
public final class MeetingController implements Screen {
    @FXML private Label heading;
    @FXML private Label state;
    @FXML private Hyperlink partnership;
    @FXML private MenuButton choice;
    @FXML private MenuButton saveAs;
    @FXML private MenuButton moves;
    @FXML private ListView<Attendance> attendance;
    @FXML private Label quorumState;
    @FXML private RecordPicker person;
    @FXML private TextField title;
    @FXML private DateField on;
    @FXML private TextField start;
    @FXML private TextField end;
    @FXML private TextField place;
    @FXML private DateField nextOn;
    @FXML private TextField quorum;
    @FXML private TextField minuteTaker;
    @FXML private ScrollPane scroll;
    @FXML private VBox middle;
    @FXML private VBox sections;
    @FXML private VBox before;
    @FXML private VBox agenda;
    @FXML private TextField newItem;

    private final Tools tools;
    private final MeetingDesk desk;
    private final MeetingForm form;
    private final MeetingPapers papers;
    private final MeetingMoves steps;
    private final LiveQuestion<MeetingFacts> question;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;
    private AttendancePane people;
    private SectionsPane written;
    private BeforePane beside;

    public MeetingController(Register register, Tools tools, Papers writers, Printing printing, UUID id) {
        this.tools = tools;
        this.desk = new MeetingDesk(register, tools, id);
        this.form = new MeetingForm(tools.formats());
        this.papers = new MeetingPapers(desk, writers, printing);
        this.steps = new MeetingMoves(desk, papers);
        MeetingFactsStore facts = new MeetingFactsStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> facts.of(id), this::show)
            .whenGone(() -> tools.navigator().replace(new Place.MeetingList()));
        this.node = tools.views().load(this);
        new Shortcuts().on(Shortcut.DECISION, this::decision).on(Shortcut.ACTION, this::action)
            .on(Shortcut.PRINT, this::print).in(node);
    }

    @FXML
    private void initialize() {
        people = new AttendancePane(attendance, desk);
        written = new SectionsPane(scroll, sections, desk);
        beside = new BeforePane(before, agenda, desk, written::jump);
        new PersonAdder(person, desk);
        new FieldDecorator(tools, form, this::save).text("title", title, form.title).date("on", on, form.on)
            .text("start", start, form.start).text("end", end, form.end).text("place", place, form.place)
            .date("nextOn", nextOn, form.nextOn).text("quorum", quorum, form.quorum)
            .text("minuteTaker", minuteTaker, form.minuteTaker);
        papers.fillChoice(choice);
        papers.fillFormats(saveAs);
        middle.getChildren().addFirst(papers.pane().node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.MEETING, Kind.ACTION, Kind.PARTNERSHIP, Kind.CONTACT, Kind.ORGANISATION).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck();
    }

    @Override
    public void saveNow() {
        written.flush();
        if (desk.facts().isPresent()) {
            save();
        }
    }

    @Override
    public ObservableValue<String> title() {
        return name.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return attendance;
    }

    private void show(MeetingFacts facts) {
        boolean first = desk.facts().isEmpty();
        desk.take(facts);
        Meeting meeting = facts.meeting();
        String at = meeting.when().start().map(time -> ", " + tools.formats().time(time)).orElse("");
        heading.setText(meeting.title() + ", " + tools.formats().shortDate(meeting.when().on()) + at);
        name.set(heading.getText());
        partnership.setText(facts.partnership());
        state.setText(tools.text("minutes." + meeting.minutes().state().name().toLowerCase(Locale.ROOT)));
        Chips.dress(state, switch (meeting.minutes().state()) {
            case NONE -> Chips.Role.PLAIN;
            case DRAFT, CORRECTED -> Chips.Role.WARN;
            case CIRCULATED -> Chips.Role.INFO;
            case APPROVED -> Chips.Role.GOOD;
        });
        form.show(meeting);
        Stream.of(title, on, start, end, place, quorum, newItem).forEach(field -> field.setEditable(!desk.frozen()));
        person.setDisable(desk.frozen());
        people.show(meeting.attendance());
        showQuorum(meeting.quorum());
        steps.fill(moves);
        written.show(meeting);
        beside.show();
        if (first) {
            written.goWhereItWas();
        }
    }

    private void showQuorum(Quorum quorum) {
        quorumState.setText(tools.text(quorum.needed().isEmpty() ? "meeting.represented"
            : quorum.reached() ? "meeting.quorate" : "meeting.inquorate", quorum.represented(), quorum.needed().orElse(0)));
    }

    private void save() {
        if (form.worthSaving()) {
            desk.change("saved", form.changed());
        }
    }

    @FXML
    private void bold() {
        written.toText(NotesEditor::bold);
    }

    @FXML
    private void italic() {
        written.toText(NotesEditor::italic);
    }

    @FXML
    private void bullets() {
        written.toText(editor -> editor.set(NotesEditor.Style.BULLET));
    }

    @FXML
    private void numbers() {
        written.toText(editor -> editor.set(NotesEditor.Style.NUMBER));
    }

    @FXML
    private void undo() {
        written.toText(NotesEditor::undo);
    }

    @FXML
    private void decision() {
        written.inLast(ItemSection::decision);
    }

    @FXML
    private void action() {
        written.inLast(ItemSection::action);
    }

    @FXML
    private void print() {
        saveNow();
        papers.pane().open();
    }

    @FXML
    private void planNext() {
        saveNow();
        steps.planNext();
    }

    @FXML
    private void addItem() {
        String typed = newItem.getText().strip();
        if (!typed.isEmpty()) {
            newItem.clear();
            desk.change("agenda", kept -> Agendas.with(kept, AgendaItem.business(typed)));
        }
    }

    @FXML
    private void allMeetings() {
        tools.navigator().go(new Place.MeetingList());
    }

    @FXML
    private void openPartnership() {
        desk.meeting().partnership().ifPresent(id -> tools.navigator().go(new Place.Partnership(id)));
    }
}
