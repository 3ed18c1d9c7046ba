package org.partnershipregister.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * How the window looks: light or dark (as the computer until one is chosen), and the size of text. A change of the
 * settings or of the computer's scheme shows at once.
 */
public final class Appearance {

    private static final double USUAL_TEXT = 13;

    private final Settings settings;

    public Appearance(Settings settings) {
        this.settings = settings;
    }

    /**
     * Dresses this scene now and after every change while its window shows. Settings and the computer's preferences live as
     * long as the program, and would keep every scene that listens to them: a closed one is held by nothing here.
     */
    public void dress(Scene scene) {
        apply(scene);
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe(new Listening(scene)::showing);
    }

    private final class Listening {
        private final Scene scene;
        private Subscription stop = Subscription.EMPTY;

        Listening(Scene scene) {
            this.scene = scene;
        }

        void showing(boolean shows) {
            stop.unsubscribe();
            stop = Subscription.EMPTY;
            if (shows) {
                apply(scene);
                Runnable ofSettings = settings.onChange(() -> apply(scene));
                stop = Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> apply(scene)).and(ofSettings::run);
            }
        }
    }

    /** Whether the colours are dark now. */
    public boolean dark() {
        return switch (settings.theme()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply(Scene scene) {
        boolean dark = dark();
        String theme = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        List<String> sheets = List.of(sheet("register.css"), sheet(dark ? "dark.css" : "light.css"));
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
            scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        }
        String size = "-fx-font-size: " + USUAL_TEXT * settings.textSize() / 100 + "px;";
        if (!size.equals(scene.getRoot().getStyle())) {
            scene.getRoot().setStyle(size);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/org/partnershipregister/ui/" + name)).toExternalForm();
    }
}
