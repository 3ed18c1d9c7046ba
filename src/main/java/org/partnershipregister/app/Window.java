package org.partnershipregister.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.partnershipregister.ui.Appearance;
import org.partnershipregister.ui.Settings;

/** The one window: how big and where it was last time, never off all screens. */
final class Window {

    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 728;
    private static final double TITLE_BAR = 28;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private final Settings settings;
    private boolean closing;

    Window(Stage stage, Settings settings, Appearance appearance, Parent first) {
        this.stage = stage;
        this.settings = settings;
        Rectangle2D all = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(first, Math.min(settings.number("window.width", USUAL_WIDTH), all.getWidth()),
                Math.min(settings.number("window.height", USUAL_HEIGHT), all.getHeight() - TITLE_BAR));
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(all, scene);
    }

    Stage stage() {
        return stage;
    }

    /** Shows another root, such as the frame after the first run. */
    void show(Parent root) {
        root.setStyle(stage.getScene().getRoot().getStyle());
        stage.getScene().setRoot(root);
    }

    /** Shows what is still to be done before the window goes. */
    void close(Parent last) {
        closing = true;
        stage.titleProperty().unbind();
        show(last);
    }

    /** Whether it shows what is still to be done. */
    boolean closing() {
        return closing;
    }

    /** Shows the window above all others, from the task bar too. */
    void comeForward() {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.setAlwaysOnTop(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Remembers size and place; of a maximised window only that it is one. */
    void remember() {
        settings.put("window.maximised", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getScene().getWidth());
            settings.put("window.height", stage.getScene().getHeight());
        }
    }

    /** Sizes are those of the scene: a window manager adds its frame to them, and did so again at each start. */
    private void place(Rectangle2D all, Scene scene) {
        double x = settings.number("window.x", all.getMinX() + (all.getWidth() - scene.getWidth()) / 2);
        double y = settings.number("window.y", all.getMinY() + (all.getHeight() - scene.getHeight() - TITLE_BAR) / 2);
        boolean seen = !Screen.getScreensForRectangle(x + scene.getWidth() / 2, y, 1, 1).isEmpty();
        stage.setX(seen ? x : all.getMinX());
        stage.setY(seen ? y : all.getMinY());
        // some window managers put the title bar above the place asked for
        stage.setOnShown(event -> stage.setY(Math.max(stage.getY(), all.getMinY())));
        stage.setMaximized(settings.get("window.maximised").map(Boolean::valueOf).orElse(false));
    }
}
