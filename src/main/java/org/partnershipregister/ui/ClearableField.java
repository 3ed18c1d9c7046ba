package org.partnershipregister.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * A text field whose text a click on the cross at its end takes away; by keyboard Esc does, as lists and search say. The
 * dress is the theme's: ControlsFX's own style sheet speaks of colours that the theme does not have.
 */
public final class ClearableField extends CustomTextField {
    private static final String CROSS = "×";

    public ClearableField() {
        Label cross = new Label(CROSS);
        StackPane end = new StackPane(cross);
        end.getStyleClass().add("clear-end");
        end.setCursor(Cursor.HAND);
        end.setAccessibleRole(AccessibleRole.NODE);
        end.setOnMouseReleased(released -> {
            clear();
            requestFocus();
        });
        end.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(end);
    }

    @Override
    public String getUserAgentStylesheet() {
        return null;
    }
}
