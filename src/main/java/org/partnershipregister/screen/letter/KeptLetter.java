package org.partnershipregister.screen.letter;

import javafx.scene.control.TextInputControl;
import org.partnershipregister.ui.Settings;

/** Keeps what is being written on this computer, so that looking something up elsewhere doesn't lose it. */
final class KeptLetter {
    private final Settings settings;

    KeptLetter(Settings settings) {
        this.settings = settings;
    }

    /** Shows what was kept under this name, or {@code usual}, and keeps what is typed from now on. */
    KeptLetter keep(TextInputControl field, String name, String usual) {
        field.setText(settings.get("letters." + name).orElse(usual));
        field.textProperty().addListener((text, before, now) -> settings.put("letters." + name, now));
        return this;
    }
}
