package org.partnershipregister.screen.partnership;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.Becoming;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A partnership becomes another one: the new name and model, who comes along, from which day and why. */
public final class BecomePartnershipController implements Screen {

    @FXML private Label from;
    @FXML private TextField name;
    @FXML private VBox models;
    @FXML private Label guidance;
    @FXML private VBox members;
    @FXML private DateField on;
    @FXML private TextField why;
    @FXML private CheckBox ends;

    private final Register register;
    private final Tools tools;
    private final UUID old;
    private final Optional<UUID> opportunity;
    private final BecomeForm form;
    private final Parent node;
    private boolean made;

    /** What is asked of the register for the page. */
    private record Facts(Partnership partnership, List<Membership> members) {
    }

    public BecomePartnershipController(Register register, Tools tools, UUID old, Optional<UUID> opportunity) {
        this.register = register;
        this.tools = tools;
        this.old = old;
        this.opportunity = opportunity;
        this.form = new BecomeForm(tools.formats());
        this.node = tools.views().load(this);
        tools.work().run(() -> new Facts(new PartnershipStore(register.database()).get(old),
            new MembershipStore(register.database()).of(old).stream().map(MemberLine::membership)
                .filter(member -> member.current(register.database().today())).toList()), this::show);
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        Arrays.stream(PartnershipModel.values()).forEach(model -> {
            RadioButton button = new RadioButton(tools.text(model.key()));
            button.setId("model" + model.name());
            button.setToggleGroup(group);
            button.setSelected(model == form.model.getValue());
            button.setOnAction(event -> {
                form.model.setValue(model);
                guidance.setText(tools.text(model.guidanceKey()));
            });
            models.getChildren().add(button);
        });
        guidance.setText(tools.text(form.model.getValue().guidanceKey()));
        new FieldDecorator(tools, form, () -> { }).text("name", name, form.name).date("on", on, form.on)
            .text("why", why, form.why).tick("ends", ends, form.ends);
    }

    private void show(Facts facts) {
        Partnership partnership = facts.partnership();
        from.setText(tools.text("partnership.become.from", partnership.name()));
        form.after(partnership.course().start());
        ends.setText(tools.text("partnership.become.ends", partnership.name()));
        Shown.when(ends, !partnership.course().stage().over());
        form.members.setValue(facts.members().stream().map(Membership::id).collect(Collectors.toSet()));
        members.getChildren().setAll(facts.members().stream().map(this::tick).toList());
        if (facts.members().isEmpty()) {
            members.getChildren().add(new Label(tools.text("partnership.become.nobody")));
        }
    }

    private Node tick(Membership member) {
        String people = member.representatives().stream().filter(person -> person.speaks(tools.formats().today()))
            .map(Representative::name).collect(Collectors.joining(", "));
        CheckBox box = new CheckBox(people.isEmpty() ? member.party().name()
            : tools.text("partnership.become.with", member.party().name(), people));
        box.setWrapText(true);
        box.setSelected(true);
        box.setOnAction(event -> {
            Set<UUID> chosen = new HashSet<>(form.members.getValue());
            if (box.isSelected()) {
                chosen.add(member.id());
            } else {
                chosen.remove(member.id());
            }
            form.members.setValue(Set.copyOf(chosen));
        });
        return box;
    }

    @FXML
    private void create() {
        if (!form.checkAll() || made) {
            return;
        }
        made = true;
        Becoming becoming = new Becoming(register.database());
        String wanted = form.name.get();
        PartnershipModel model = form.model.getValue();
        List<UUID> along = List.copyOf(form.members.getValue());
        var day = form.when();
        String reason = form.why.get();
        boolean ending = form.ends.getValue();
        tools.work().once(this, () -> ending ? becoming.becomeAndEnd(old, opportunity, wanted, model, along, day, reason)
            : becoming.become(old, opportunity, wanted, model, along, day, reason), id -> {
                tools.status().saved();
                tools.status().undoable(tools.text("change.partnership.became", wanted.strip()));
                tools.navigator().replace(new Place.Partnership(id));
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
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("partnership.become.title"));
    }

    @Override
    public Node firstFocus() {
        return name;
    }
}
