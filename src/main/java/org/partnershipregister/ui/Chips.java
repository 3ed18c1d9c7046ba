package org.partnershipregister.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;

/** Small rounded labels that say a state in words; the colour only helps, it is never the only sign. */
public final class Chips {

    /** What the colour says: nothing, for your information, well, look at it, late or wrong. */
    public enum Role { PLAIN, INFO, GOOD, WARN, BAD }

    private Chips() {
    }

    /** A chip with this text. */
    public static Label chip(String text, Role role) {
        Label chip = new Label(text);
        dress(chip, role);
        return chip;
    }

    /** Turns an existing label into a chip of this role, whatever it was before. */
    public static void dress(Label label, Role role) {
        label.getStyleClass().removeIf(name -> name.startsWith("chip"));
        label.getStyleClass().addAll(List.of("chip", "chip-" + role.name().toLowerCase(Locale.ROOT)));
        label.setMinWidth(Label.USE_PREF_SIZE);
    }
}
