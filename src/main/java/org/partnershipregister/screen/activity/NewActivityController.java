package org.partnershipregister.screen.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Begins a joint activity: of which partnership, what it is called, which kind, when and where; the rest on its page. */
public final class NewActivityController implements Screen {
    @FXML private RecordPicker partnership;
    @FXML private TextField title;
    @FXML private ComboBox<ActivityKind> kind;
    @FXML private DateField on;
    @FXML private TextField place;

    private final Register register;
    private final Tools tools;
    private final Optional<UUID> given;
    private final NewActivityForm form;
    private final Parent node;
    /** Pressed a second time before the register answered, nothing is added twice. */
    private boolean made;

    public NewActivityController(Register register, Tools tools, Optional<UUID> partnership) {
        this.register = register;
        this.tools = tools;
        this.given = partnership;
        this.form = new NewActivityForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipStore partnerships = new PartnershipStore(register.database());
        partnership.use(tools, new PartnershipLists(register.database())::named);
        partnership.chosenProperty().bindBidirectional(form.partnership);
        new FieldDecorator(tools, form, () -> { }).decorate("partnership", partnership).text("title", title, form.title)
            .choice("kind", kind, form.kind, List.of(ActivityKind.values()), tools::word).date("on", on, form.on)
            .text("place", place, form.place);
        given.ifPresent(id -> tools.work().run(() -> partnerships.get(id), found -> {
            form.partnership.setValue(Optional.of(new RecordLink(Kind.PARTNERSHIP, id, found.name())));
            form.kind.setValue(usual(found));
        }));
    }

    /** The kind that the partnership's models speak for. */
    private static ActivityKind usual(Partnership partnership) {
        return partnership.models().follows(PartnershipModel.JOINT_TRAINING) ? ActivityKind.TRAINING
            : partnership.models().follows(PartnershipModel.JOINT_FUNDRAISING) ? ActivityKind.FUNDRAISING : ActivityKind.EVENT;
    }

    @FXML
    private void add() {
        if (made || !form.checkAll()) {
            return;
        }
        made = true;
        JointActivity activity = form.activity();
        tools.work().once(this, () -> new ActivityStore(register.database()).save(activity), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Activity(saved.id()));
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
        return given.isPresent() ? title : partnership;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("activities.new"));
    }

    /** What is typed for an activity that isn't there yet. */
    static final class NewActivityForm extends FormModel {
        final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
        final StringProperty title = text("title");
        final Property<ActivityKind> kind = choice("kind", ActivityKind.EVENT);
        final StringProperty on = date("on");
        final StringProperty place = text("place");

        NewActivityForm(Formats formats) {
            super(formats);
        }

        JointActivity activity() {
            return JointActivity.idea(partnership.getValue().orElseThrow().id(), kind.getValue(), title.get().strip())
                .with(new JointActivity.Plan(day(on), Optional.empty(), place.get().strip(), Optional.empty()));
        }

        @Override
        protected List<Problem> check() {
            Problems problems = new Problems().required("title", title.get(), "problem.activity.title")
                .maxLength("title", title.get(), JointActivity.LONGEST_TITLE)
                .maxLength("place", place.get(), JointActivity.LONGEST_LINE);
            if (partnership.getValue().isEmpty()) {
                problems.add(Problem.error("partnership", "problem.activity.partnership"));
            }
            return problems.list();
        }
    }
}
