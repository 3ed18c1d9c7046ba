package org.partnershipregister.screen.networking;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.networking.PracticeFacts;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.Links;
import org.partnershipregister.store.networking.PracticeStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Notes practice that somebody shared, perhaps at a meeting. */
public final class NewPracticeController implements Screen {
    @FXML private TextField title;
    @FXML private TextArea text;
    @FXML private RecordPicker organisation;
    @FXML private RecordPicker partnership;
    @FXML private RecordPicker meeting;
    @FXML private DateField on;

    private final Register register;
    private final Tools tools;
    private final Optional<UUID> ofPartnership;
    private final Optional<UUID> atMeeting;
    private final PracticeForm form;
    private final Parent node;
    /** Pressed a second time before the register answered, nothing is added twice. */
    private boolean made;

    public NewPracticeController(Register register, Tools tools, Optional<UUID> partnership, Optional<UUID> meeting) {
        this.register = register;
        this.tools = tools;
        this.ofPartnership = partnership;
        this.atMeeting = meeting;
        this.form = new PracticeForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        form.on.set(tools.formats().date(tools.formats().today()));
        new PracticeInputs(title, text, organisation, partnership, meeting, on).tie(register, tools, form, () -> { });
        if (ofPartnership.isPresent() || atMeeting.isPresent()) {
            Links links = new Links(register.database());
            tools.work().run(() -> MeetingSource.read(links, ofPartnership, atMeeting, tools.formats().today()), this::from);
        }
    }

    private void from(MeetingSource source) {
        source.partnership().ifPresent(one -> form.partnership.setValue(Optional.of(one)));
        source.meeting().ifPresent(one -> form.meeting.setValue(Optional.of(one)));
        form.on.set(tools.formats().date(source.on()));
    }

    @FXML
    private void add() {
        if (made || !form.checkAll()) {
            return;
        }
        made = true;
        SharedPractice begun = SharedPractice.told(form.title.get().strip(), "", tools.formats().today());
        SharedPractice whole = form.edits().apply(new PracticeFacts(begun, Optional.empty(), Optional.empty(), Optional.empty())).practice();
        tools.work().once(this, () -> new PracticeStore(register.database()).save(whole), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Practice(saved.id()));
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
        return new ReadOnlyStringWrapper(tools.text("practices.new"));
    }
}
