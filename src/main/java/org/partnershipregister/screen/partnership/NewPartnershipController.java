package org.partnershipregister.screen.partnership;

import java.util.Arrays;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A new partnership: its name and its model, with what each model means. Everything else can wait for its page. */
public final class NewPartnershipController implements Screen {

    @FXML private TextField name;
    @FXML private Label nameProblem;
    @FXML private VBox models;
    @FXML private Label guidance;

    private final Register register;
    private final Tools tools;
    private final ToggleGroup choice = new ToggleGroup();
    private final Parent node;
    private boolean made;

    public NewPartnershipController(Register register, Tools tools, String typed) {
        this.register = register;
        this.tools = tools;
        this.node = tools.views().load(this);
        name.setText(typed);
    }

    @FXML
    private void initialize() {
        Arrays.stream(PartnershipModel.values()).forEach(model -> {
            RadioButton button = new RadioButton(tools.text(model.key()));
            button.setUserData(model);
            button.setToggleGroup(choice);
            button.setId("model" + model.name());
            models.getChildren().add(button);
        });
        choice.selectedToggleProperty().addListener((toggle, before, now) ->
            guidance.setText(tools.text(model().guidanceKey())));
        choice.selectToggle(choice.getToggles().getFirst());
        say(false);
        name.textProperty().addListener((text, before, now) -> say(false));
    }

    private PartnershipModel model() {
        return (PartnershipModel) choice.getSelectedToggle().getUserData();
    }

    @FXML
    private void create() {
        Partnership wanted = Partnership.named(name.getText().strip(), model());
        say(wanted.name().isEmpty());
        if (wanted.problems().isEmpty() && !made) {
            made = true;
            tools.work().once(this, () -> new PartnershipStore(register.database()).save(wanted), saved -> {
                tools.status().saved();
                tools.navigator().replace(new Place.Partnership(saved.id()));
            }, failed -> {
                made = false;
                tools.work().complain(failed);
            });
        }
    }

    @FXML
    private void cancel() {
        tools.navigator().back();
    }

    private void say(boolean missing) {
        Shown.when(nameProblem, missing);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void saveNow() {
        create();
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("partnership.new.title"));
    }

    @Override
    public Node firstFocus() {
        return name;
    }
}
