package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

class AppearanceTest extends WindowTest {

    @Test
    void aChosenThemeAndTextSizeShowAtOnce() {
        Settings settings = new Settings(Map.of("theme", "LIGHT"));
        Stage window = FxScreen.get(() -> shown(settings));
        Scene scene = window.getScene();
        FxScreen.run(() -> settings.chooseTheme(Settings.Theme.DARK));
        FxScreen.run(() -> settings.put("text.size", "150"));
        assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(scene.getRoot().getStyle()).contains("19.5px");
        FxScreen.run(window::close);
    }

    @Test
    void whatChangedWhileAWindowWasClosedShowsWhenItOpensAgain() {
        Settings settings = new Settings(Map.of("theme", "LIGHT"));
        Stage window = FxScreen.get(() -> shown(settings));
        FxScreen.run(window::close);
        FxScreen.run(() -> settings.chooseTheme(Settings.Theme.DARK));
        FxScreen.run(window::show);
        assertThat(window.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        FxScreen.run(window::close);
    }

    /** Preferences and settings once kept every window that had ever been shown, and a long run went out of memory. */
    @Test
    void aClosedWindowIsForgotten() {
        Settings living = new Settings(Map.of());
        WeakReference<Scene> scene = new WeakReference<>(FxScreen.get(() -> shownAndClosed(living)));
        assertThat(living.listenerCount()).isZero();
        FxScreen.until("the closed window's scene is forgotten", () -> {
            System.gc();
            return scene.get() == null;
        });
        living.chooseTheme(Settings.Theme.DARK); // still in use here, so it was not what went
    }

    private static Scene shownAndClosed(Settings settings) {
        Stage window = shown(settings);
        window.close();
        return window.getScene();
    }

    private static Stage shown(Settings settings) {
        Stage window = new Stage();
        Scene scene = new Scene(new Label("Partners"));
        new Appearance(settings).dress(scene);
        window.setScene(scene);
        window.show();
        return window;
    }
}
