package org.partnershipregister.screen.partnership;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.partnershipregister.ui.Shown;

/** The name of an input that has no room for a label in sight: what a screen reader says, and Windows only so. */
final class HiddenLabel {

    private HiddenLabel() {
    }

    static Label of(String text, Control input) {
        Label label = new Label(text);
        label.setLabelFor(input);
        Shown.when(label, false);
        return label;
    }
}
