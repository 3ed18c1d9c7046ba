package org.partnershipregister.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;

/**
 * Lets the caret of a rich text area blink only while the area has the focus. JavaFX 26 lets it blink for ever, also
 * when the page is gone: the timeline then holds the area, its window and all pictures in it in memory.
 */
public final class RestingCaret {
    private static final Duration STILL = Duration.ZERO; // a timeline of no length doesn't start

    private RestingCaret() {
    }

    public static void in(RichTextArea area) {
        Duration beat = area.getCaretBlinkPeriod();
        ObservableValue<Boolean> shown = area.sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty).orElse(false); // a closed window may keep the focus
        area.caretBlinkPeriodProperty().bind(Bindings.createObjectBinding(
                () -> area.isFocused() && shown.getValue() ? beat : STILL, area.focusedProperty(), shown));
    }
}
