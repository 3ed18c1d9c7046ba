package org.partnershipregister.screen.networking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityFacts;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.Links;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A new opportunity, perhaps spotted at a meeting: what it is and until when; who is interested is noted on its card. */
public final class NewOpportunityController implements Screen {
    @FXML private TextField title;
    @FXML private ComboBox<OpportunityKind> kind;
    @FXML private DateField deadline;
    @FXML private TextField value;
    @FXML private TextField link;
    @FXML private TextArea details;
    @FXML private RecordPicker partnership;
    @FXML private RecordPicker meeting;
    @FXML private DateField spotted;

    private final Register register;
    private final Tools tools;
    private final Optional<UUID> ofPartnership;
    private final Optional<UUID> atMeeting;
    private final OpportunityForm form;
    private final Parent node;
    /** Pressed a second time before the register answered, nothing is added twice. */
    private boolean made;

    public NewOpportunityController(Register register, Tools tools, Optional<UUID> partnership, Optional<UUID> meeting) {
        this.register = register;
        this.tools = tools;
        this.ofPartnership = partnership;
        this.atMeeting = meeting;
        this.form = new OpportunityForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        Links links = new Links(register.database());
        partnership.use(tools, new PartnershipLists(register.database())::named);
        meeting.use(tools, typed -> links.meetingsNamed(typed, Optional.empty()));
        partnership.chosenProperty().bindBidirectional(form.partnership);
        meeting.chosenProperty().bindBidirectional(form.meeting);
        form.spotted.set(tools.formats().date(tools.formats().today()));
        new FieldDecorator(tools, form, () -> { }).text("title", title, form.title)
            .choice("kind", kind, form.kind, List.of(OpportunityKind.values()), tools::word)
            .date("deadline", deadline, form.deadline).text("value", value, form.value).text("link", link, form.link)
            .text("details", details, form.details).decorate("partnership", partnership).decorate("meeting", meeting)
            .date("spotted", spotted, form.spotted);
        if (ofPartnership.isPresent() || atMeeting.isPresent()) {
            tools.work().run(() -> MeetingSource.read(links, ofPartnership, atMeeting, tools.formats().today()), this::from);
        }
    }

    private void from(MeetingSource source) {
        source.partnership().ifPresent(one -> form.partnership.setValue(Optional.of(one)));
        source.meeting().ifPresent(one -> form.meeting.setValue(Optional.of(one)));
        form.spotted.set(tools.formats().date(source.on()));
    }

    @FXML
    private void add() {
        if (made || !form.checkAll()) {
            return;
        }
        made = true;
        LocalDate today = tools.formats().today();
        Opportunity begun = Opportunity.spotted(form.title.get().strip(), form.kind.getValue(), today);
        Opportunity whole = form.edits().apply(OpportunityFacts.of(begun)).opportunity();
        tools.work().once(this, () -> new OpportunityStore(register.database()).save(whole), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Opportunity(saved.id()));
        }, failed -> {
            made = false;
            tools.work().complain(failed);
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
        return title;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("opportunities.new"));
    }
}
