package org.partnershipregister.ui;

import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab goes on from a field of several lines as from every other one; with Ctrl it is left to the page, which changes tabs. */
final class TabLeaves {

    private TabLeaves() {
    }

    /** Once is enough: a second call for the same area changes nothing. */
    static void of(TextArea area) {
        if (area.getProperties().putIfAbsent(TabLeaves.class, true) != null) {
            return;
        }
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isMetaDown()) {
                event.consume();
                if (event.isControlDown()) {
                    Event.fireEvent(area.getParent(), event.copyFor(event.getSource(), area.getParent()));
                } else {
                    area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                }
            }
        });
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("\t")) {
                event.consume();
            }
        });
    }
}
