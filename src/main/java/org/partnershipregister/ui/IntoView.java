package org.partnershipregister.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to a field: one far below takes the caret unseen, and the click seems to do nothing. */
public final class IntoView {

    private IntoView() {
    }

    /** Puts the caret into a field and scrolls to it. */
    public static void caretIn(Node field) {
        field.requestFocus();
        scroll(field);
    }

    /** Scrolls so that this is in the middle of what is seen, as far as there is room to scroll. */
    public static void scroll(Node field) {
        Parent up = field.getParent();
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        if (up instanceof ScrollPane scroll) {
            Bounds place = scroll.getContent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            double room = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            double middle = place.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(middle / room, 0, 1));
        }
    }
}
