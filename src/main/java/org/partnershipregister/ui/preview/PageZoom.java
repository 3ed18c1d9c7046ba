package org.partnershipregister.ui.preview;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.partnershipregister.ui.Settings;
import org.partnershipregister.ui.Tools;

/** How large a page is shown: by per cent, or as wide as its pane; and how fine it is to be drawn for that on this screen. */
final class PageZoom {
    private static final float DOTS = 96;
    private static final int FIT = 0;
    private static final double MARGIN = 44;
    private static final double SMALLEST = 0.3;
    /** Width of an A4 page at {@link #DOTS}. */
    private static final double USUAL_WIDTH = 794;
    private static final double SAME = 0.01;

    private final ComboBox<Integer> zoom;
    private final ScrollPane pane;
    private double pageWidth = USUAL_WIDTH;

    /** @param chosen is run after another size has been chosen */
    PageZoom(ComboBox<Integer> zoom, ScrollPane pane, Tools tools, String setting, Runnable chosen) {
        this.zoom = zoom;
        this.pane = pane;
        Settings settings = tools.settings();
        zoom.getItems().setAll(FIT, 50, 75, 100, 125, 150, 200);
        zoom.setConverter(new Percent(tools.text("pages.fit"), FIT));
        zoom.setValue((int) settings.number(setting, FIT));
        zoom.valueProperty().addListener((value, before, now) -> {
            settings.put(setting, now.doubleValue());
            chosen.run();
        });
    }

    float dots() {
        return (float) (DOTS * share() * scale(pane));
    }

    /** Takes in how wide the page was that has been drawn. */
    void drawn(int pixels, float dots) {
        pageWidth = pixels * DOTS / dots;
    }

    /** True if a page drawn this fine is of another size than the wished one. */
    boolean misfit(float dots) {
        return Math.abs(dots() / dots - 1) > SAME;
    }

    /** Real pixels to one of the screen's. */
    static double scale(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null ? 1 : node.getScene().getWindow().getOutputScaleX();
    }

    private double share() {
        return zoom.getValue() == FIT ? Math.clamp((pane.getWidth() - MARGIN) / pageWidth, SMALLEST, 1) : zoom.getValue() / 100.0;
    }
}
