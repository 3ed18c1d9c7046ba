package org.partnershipregister.ui;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Enter in a field of one line presses the button of a small form inside a page, as it does on a page of its own. */
public final class EnterCommits {

    private EnterCommits() {
    }

    /** What the form's button does, on Enter in any of its fields of one line. */
    public static void in(Node form, Runnable action) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                action.run();
            }
        });
    }
}
