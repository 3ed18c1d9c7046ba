package org.partnershipregister.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** What keys do within one node, such as a screen or the whole window: {@code new Shortcuts().on(PRINT, ...).in(node)}. */
public final class Shortcuts {

    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

    /** Says what a key does. */
    public Shortcuts on(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
        return this;
    }

    /** Listens within this node, after its fields have had the key for themselves. */
    public void in(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> actions.entrySet().stream()
                .filter(entry -> entry.getKey().keys().match(event)).findFirst().ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                }));
    }
}
