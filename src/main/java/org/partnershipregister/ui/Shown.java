package org.partnershipregister.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Shows parts of a screen or takes them away together with their room. */
public final class Shown {
    private Shown() {
    }

    /** Shows a part, or takes it away with its room. */
    public static void when(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /** Says this, or takes the label away when there is nothing to say. */
    public static void text(Label label, String text) {
        label.setText(text);
        when(label, !text.isEmpty());
    }
}
