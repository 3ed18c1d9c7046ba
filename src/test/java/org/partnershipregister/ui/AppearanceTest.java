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
        Scene scene = FxScreen.get(() -> new Scene(new Label("Partners")));
        FxScreen.run(() -> new Appearance(settings).dress(scene));
        FxScreen.run(() -> settings.chooseTheme(Settings.Theme.DARK));
        FxScreen.run(() -> settings.put("text.size", "150"));
        assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(scene.getRoot().getStyle()).contains("19.5px");
    }

    /** The computer's preferences once kept every window that had ever been shown, and a long run went out of memory. */
    @Test
    void aClosedWindowIsForgotten() {
        WeakReference<Scene> scene = new WeakReference<>(FxScreen.get(AppearanceTest::shownAndClosed));
        FxScreen.until("the closed window's scene is forgotten", () -> {
            System.gc();
            return scene.get() == null;
        });
    }

    private static Scene shownAndClosed() {
        Stage window = new Stage();
        Scene scene = new Scene(new Label("Partners"));
        new Appearance(new Settings(Map.of())).dress(scene);
        window.setScene(scene);
        window.show();
        window.close();
        return scene;
    }
}
