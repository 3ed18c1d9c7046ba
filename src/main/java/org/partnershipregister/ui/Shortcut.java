package org.partnershipregister.ui;

import javafx.scene.input.KeyCombination;
import org.partnershipregister.model.TextKey;

/**
 * Every key of the program, in one table; the sheet of shortcuts (Ctrl+/) is made from it. "Shortcut" is Control, on a
 * Mac Command. The text key is {@code shortcut.<name>}.
 */
public enum Shortcut {
    SEARCH("Shortcut+K"), NEW("Shortcut+N"), FILTER("Shortcut+F"), PRINT("Shortcut+P"), SAVE("Shortcut+S"),
    UNDO("Shortcut+Z"), REDO("Shortcut+Shift+Z"), EDIT("F2"), DELETE("Delete"), OPEN("Enter"), STEP_BACK("Esc"),
    BACK("Alt+Left"), FORWARD("Alt+Right"), NEXT_PANE("F6"), PREVIOUS_PANE("Shift+F6"), NEXT_TAB("Ctrl+Tab"),
    SELECT_ALL("Shortcut+A"), HELP("F1"), SHORTCUTS("Shortcut+/"), LARGER("Shortcut+Equals"), SMALLER("Shortcut+Minus"),
    USUAL_SIZE("Shortcut+0"), DECISION("Shortcut+D"), ACTION("Shortcut+Shift+A");

    private final KeyCombination keys;

    Shortcut(String keys) {
        this.keys = KeyCombination.valueOf(keys);
    }

    /** The keys to press. */
    public KeyCombination keys() {
        return keys;
    }

    /** The keys as people read them: Ctrl+Shift+Z. */
    public String shown() {
        return keys.getDisplayText();
    }

    /** The key of the text that says what it does. */
    public String textKey() {
        return TextKey.of("shortcut", this);
    }
}
