package org.partnershipregister.screen.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Settings;
import org.partnershipregister.ui.Tools;

/** Our organisation's name, how the window looks, and where everything is kept. */
public final class SettingsController implements Screen {

    private final Tools tools;
    private final OrganisationStore organisations;
    private final KeptAt keptAt;
    private final OurNameForm form;
    private final LiveQuestion<Optional<Organisation>> ours;
    private final Parent node;
    private Runnable stopListening = () -> { };

    @FXML
    private TextField ourName;
    @FXML
    private ComboBox<Settings.Theme> theme;
    @FXML
    private ComboBox<Integer> textSize;
    @FXML
    private Label registerFolder;
    @FXML
    private Label backupFolder;
    @FXML
    private Label settingsFile;

    public SettingsController(Register register, Tools tools, KeptAt keptAt) {
        this.tools = tools;
        this.organisations = new OrganisationStore(register.database());
        this.keptAt = keptAt;
        this.form = new OurNameForm(tools.formats());
        this.ours = new LiveQuestion<>(tools.work(), () -> organisations::us, found -> found.ifPresent(form::show));
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, this::save).text("name", ourName, form.name);
        theme.getItems().setAll(Settings.Theme.values());
        theme.setConverter(shownAs(one -> tools.text("settings.theme." + one.name().toLowerCase(Locale.ROOT))));
        theme.setOnAction(event -> tools.settings().chooseTheme(theme.getValue()));
        textSize.getItems().setAll(Settings.TEXT_SIZES);
        textSize.setConverter(shownAs(size -> tools.text("settings.text-size.percent", size)));
        textSize.setOnAction(event -> tools.settings().put("text.size", String.valueOf(textSize.getValue())));
        registerFolder.setText(keptAt.register());
        backupFolder.setText(keptAt.backups());
        settingsFile.setText(keptAt.settings());
    }

    @FXML
    private void houseStyle() {
        tools.navigator().go(new Place.HouseStyle());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("settings.title"));
    }

    @Override
    public Node firstFocus() {
        return ourName;
    }

    @Override
    public void shown() {
        ours.listen(tools.changes(), Kind.ORGANISATION).ask();
        stopListening.run();
        stopListening = tools.settings().onChange(this::showLook);
        showLook();
    }

    @Override
    public void hidden() {
        ours.close();
        stopListening.run();
    }

    @Override
    public void saveNow() {
        save();
    }

    private void showLook() {
        theme.setValue(tools.settings().theme());
        textSize.setValue(tools.settings().textSize());
    }

    private void save() {
        if (form.worthSaving()) {
            Organisation edited = form.toOrganisation();
            tools.status().unsaved();
            tools.work().run(() -> organisations.save(edited), saved -> {
                form.show(saved);
                tools.status().saved();
            });
        }
    }

    private static <T> StringConverter<T> shownAs(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Chosen, never typed");
            }
        };
    }
}
