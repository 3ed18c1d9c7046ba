package org.partnershipregister.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Settings;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Status;

class SettingsScreenTest extends WindowTest {

    private static final KeptAt KEPT = new KeptAt("/register", "/register/backups", "/settings.properties", "/logs");

    @Override
    protected Register openRegister() {
        Register register = TestRegister.empty();
        new OrganisationStore(register.database()).save(Organisation.named("Unity Trust").edit().us(true).done());
        return register;
    }

    @Test
    void ourNameIsSavedWhenTheFieldIsLeft() {
        show(() -> new SettingsController(register, tools, KEPT));
        assertThat(this.<TextField>node("ourName").getText()).isEqualTo("Unity Trust");
        rename("Unity Trust Riverside");
        settle();
        assertThat(inRegister(this::ourName)).isEqualTo("Unity Trust Riverside");
        assertThat(tools.status().savedState().get()).isEqualTo(Status.Saved.SAVED);
    }

    @Test
    void emptyNameIsSaidAndTheOldOneKept() {
        show(() -> new SettingsController(register, tools, KEPT));
        clickOn("#ourName");
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        push(KeyCode.DELETE);
        push(KeyCode.TAB);
        FxScreen.until("the sentence shows", () -> this.<Label>node("nameProblem").isVisible());
        settle();
        assertThat(inRegister(this::ourName)).isEqualTo("Unity Trust");
    }

    @Test
    void coloursAndSizeOfTextChangeAtOnce() {
        show(() -> new SettingsController(register, tools, KEPT));
        FxScreen.run(() -> this.<ComboBox<Settings.Theme>>node("theme").setValue(Settings.Theme.DARK));
        FxScreen.run(() -> this.<ComboBox<Integer>>node("textSize").setValue(150));
        settle();
        assertThat(tools.settings().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(stage.getScene().getRoot().getStyle()).contains("19.5px");
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void settingsHaveNamesRolesAndSizes() {
        show(() -> new SettingsController(register, tools, KEPT));
        Screenshots.take("settings", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void everyKeyIsOnTheSheetOfKeys() {
        show(() -> new KeysController(tools));
        Screenshots.take("keys", stage.getScene(), tools.settings());
        for (Shortcut shortcut : Shortcut.values()) {
            assertThat(lookup(tools.text(shortcut.textKey())).tryQuery()).as(shortcut.name()).isPresent();
        }
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void aboutSaysWhereThingsAreAndCopiesIt() {
        show(() -> new AboutController(tools, KEPT, "0.1.0"));
        Screenshots.take("about", stage.getScene(), tools.settings());
        clickOn("#copy");
        assertThat(FxScreen.get(() -> Clipboard.getSystemClipboard().getString())).contains("0.1.0", "/register", "/logs");
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    private void rename(String name) {
        clickOn("#ourName");
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write(name);
        push(KeyCode.TAB);
    }

    private String ourName() {
        return new OrganisationStore(register.database()).us().map(Organisation::name).orElse("");
    }
}
