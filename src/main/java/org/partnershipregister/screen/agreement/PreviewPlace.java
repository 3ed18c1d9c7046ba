package org.partnershipregister.screen.agreement;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Where the preview is: beside the text, or on a tab of its own with large text or in a small window. */
final class PreviewPlace {
    /** Widths of the page's title letter needed for both beside each other. */
    private static final double BESIDE = 40;

    private final TabPane tabs;
    private final Tab text;
    private final Tab own;
    private final Labeled measure;
    private final Node words;
    private final Node preview;
    private SplitPane split = new SplitPane();
    private double divider;

    /** @param measure a text by whose size the room is counted */
    PreviewPlace(TabPane tabs, Tab text, Tab own, Labeled measure, Node words, Node preview, double divider) {
        this.tabs = tabs;
        this.text = text;
        this.own = own;
        this.measure = measure;
        this.words = words;
        this.preview = preview;
        this.divider = divider;
        tabs.getTabs().remove(own);
        beside();
        tabs.widthProperty().addListener((width, before, now) -> arrange());
        measure.fontProperty().addListener((font, before, now) -> arrange());
    }

    /** How much of the width the text has beside the preview. */
    double divider() {
        return split.getDividers().isEmpty() ? divider : split.getDividerPositions()[0];
    }

    /** Brings the preview to the front, in whichever place it is. */
    void reveal() {
        tabs.getSelectionModel().select(tabs.getTabs().contains(own) ? own : text);
    }

    private void arrange() {
        if (tabs.getWidth() > 0) {
            boolean roomy = tabs.getWidth() >= BESIDE * measure.getFont().getSize();
            boolean apart = tabs.getTabs().contains(own);
            if (roomy && apart) {
                tabs.getTabs().remove(own);
                own.setContent(null);
                beside();
            } else if (!roomy && !apart) {
                divider = divider();
                split.getItems().clear();
                text.setContent(words);
                own.setContent(preview);
                tabs.getTabs().add(1, own);
            }
        }
    }

    /** In a new pane each time: one that is given back a part forgets where its divider was. */
    private void beside() {
        text.setContent(null);
        split = new SplitPane(words, preview);
        split.setId("split");
        split.setDividerPositions(divider);
        SplitPane.setResizableWithParent(preview, false);
        text.setContent(split);
    }
}
