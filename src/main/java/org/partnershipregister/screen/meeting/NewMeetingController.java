package org.partnershipregister.screen.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.TypedTime;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.meeting.PlanningStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new meeting: of which partnership, what it is called, when and where. People and agenda are proposed when it is added. */
public final class NewMeetingController implements Screen {
    @FXML private RecordPicker partnership;
    @FXML private TextField title;
    @FXML private DateField on;
    @FXML private TextField start;
    @FXML private TextField place;

    private final Tools tools;
    private final Register register;
    private final Optional<UUID> given;
    private final NewMeetingForm form;
    private final Parent node;

    public NewMeetingController(Register register, Tools tools, Optional<UUID> partnership) {
        this.tools = tools;
        this.register = register;
        this.given = partnership;
        this.form = new NewMeetingForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipLists lists = new PartnershipLists(register.database());
        partnership.use(tools, lists::named);
        form.title.set(tools.text("meeting.new.title"));
        new FieldDecorator(tools, form, () -> { }).text("title", title, form.title).date("on", on, form.on)
            .text("start", start, form.start).text("place", place, form.place);
        given.ifPresent(id -> tools.work().run(() -> lists.rows(List.of(id)), found -> found.forEach(row ->
            partnership.chosenProperty().set(Optional.of(new RecordLink(Kind.PARTNERSHIP, row.id(), row.name()))))));
    }

    @FXML
    private void add() {
        if (!form.checkAll()) {
            return;
        }
        PlanningStore planning = new PlanningStore(register.database());
        MeetingStore meetings = new MeetingStore(register.database());
        Optional<UUID> chosen = partnership.chosenId();
        NewMeetingForm.Entry entry = form.entry();
        tools.work().once(this, () -> meetings.save(entry.into(planning.proposal(chosen, entry.title(), entry.on()))), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Meeting(saved.id()));
        });
    }

    @FXML
    private void cancel() {
        tools.navigator().back();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return given.isPresent() ? title : partnership;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("meetings.new"));
    }

    /** What is typed for a meeting that isn't there yet. */
    static final class NewMeetingForm extends FormModel {
        final StringProperty title = text("title");
        final StringProperty on = date("on");
        final StringProperty start = text("start");
        final StringProperty place = text("place");

        NewMeetingForm(Formats formats) {
            super(formats);
        }

        /** The typed values, as values. */
        record Entry(String title, LocalDate on, String start, String place) {
            Meeting into(Meeting proposal) {
                return proposal.edit().from(TypedTime.parse(start), Optional.empty()).at(place, "").done();
            }
        }

        Entry entry() {
            return new Entry(title.get().strip(), day(on).orElseThrow(), start.get(), place.get().strip());
        }

        @Override
        protected List<Problem> check() {
            Problems problems = new Problems().required("title", title.get(), "problem.meeting.title")
                .maxLength("title", title.get(), Meeting.LONGEST_TITLE).required("on", on.get(), "problem.meeting.on");
            if (!start.get().isBlank() && TypedTime.parse(start.get()).isEmpty()) {
                problems.add(Problem.error("start", "problem.meeting.time", start.get()));
            }
            return problems.list();
        }
    }
}
