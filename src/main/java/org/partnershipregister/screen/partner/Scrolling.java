package org.partnershipregister.screen.partner;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A node that scrolls up and down within a tab. */
final class Scrolling {
    private Scrolling() {
    }

    static ScrollPane of(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        return pane;
    }
}
