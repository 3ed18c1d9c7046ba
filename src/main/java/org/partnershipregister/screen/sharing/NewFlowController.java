package org.partnershipregister.screen.sharing;

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
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.sharing.FlowStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Begins an information flow: of which partnership, what flows, why, and whether it is personal data. The rest is asked on its page. */
public final class NewFlowController implements Screen {
    @FXML private RecordPicker partnership;
    @FXML private TextField title;
    @FXML private TextArea data;
    @FXML private TextArea purpose;
    @FXML private CheckBox personal;

    private final Register register;
    private final Tools tools;
    private final Optional<UUID> given;
    private final NewFlowForm form;
    private final Parent node;
    /** Pressed a second time before the register answered, nothing is added twice. */
    private boolean made;

    public NewFlowController(Register register, Tools tools, Optional<UUID> partnership) {
        this.register = register;
        this.tools = tools;
        this.given = partnership;
        this.form = new NewFlowForm(tools.formats());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        PartnershipLists lists = new PartnershipLists(register.database());
        partnership.use(tools, lists::named);
        partnership.chosenProperty().bindBidirectional(form.partnership);
        new FieldDecorator(tools, form, () -> { }).decorate("partnership", partnership).text("title", title, form.title)
            .text("data", data, form.data).text("purpose", purpose, form.purpose).tick("personal", personal, form.personal);
        given.ifPresent(id -> tools.work().run(() -> lists.rows(List.of(id)), found -> found.forEach(row ->
            form.partnership.setValue(Optional.of(new RecordLink(Kind.PARTNERSHIP, row.id(), row.name()))))));
    }

    @FXML
    private void add() {
        if (made || !form.checkAll()) {
            return;
        }
        made = true;
        InformationFlow flow = form.flow();
        tools.work().once(this, () -> new FlowStore(register.database()).save(flow), saved -> {
            tools.status().saved();
            tools.navigator().replace(new Place.Flow(saved.id()));
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
        return new ReadOnlyStringWrapper(tools.text("sharing.new"));
    }

    /** What is typed for a flow that isn't there yet. */
    static final class NewFlowForm extends FormModel {
        final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
        final StringProperty title = text("title");
        final StringProperty data = text("data");
        final StringProperty purpose = text("purpose");
        final Property<Boolean> personal = choice("personal", false);

        NewFlowForm(Formats formats) {
            super(formats);
        }

        InformationFlow flow() {
            return InformationFlow.proposed(partnership.getValue().orElseThrow().id(), title.get().strip())
                .with(new InformationFlow.Content(data.get(), purpose.get(), personal.getValue(), false));
        }

        @Override
        protected List<Problem> check() {
            Problems problems = new Problems().required("title", title.get(), "problem.flow.title")
                .maxLength("title", title.get(), InformationFlow.LONGEST_TITLE)
                .maxLength("data", data.get(), InformationFlow.LONGEST_TEXT)
                .maxLength("purpose", purpose.get(), InformationFlow.LONGEST_TEXT);
            if (partnership.getValue().isEmpty()) {
                problems.add(Problem.error("partnership", "problem.flow.partnership"));
            }
            return problems.list();
        }
    }
}
