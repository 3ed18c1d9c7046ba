package org.partnershipregister.screen.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.ui.OwnUndo;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Tools;

/**
 * Ctrl+Z and Ctrl+Shift+Z: inside a text field or notes first its own typing, then the newest change of the register; done again
 * in the opposite order.
 */
final class UndoKeys {

    private final Node root;
    private final Tools tools;
    private final Doors doors;
    private int takenBack;

    UndoKeys(Node root, Tools tools, Doors doors) {
        this.root = root;
        this.tools = tools;
        this.doors = doors;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void undo() {
        tools.work().run(doors::undo, label -> tools.status().say(tools.text("frame.undone", words(label))),
                failed -> said(failed, "frame.undo.nothing"));
    }

    void redo() {
        tools.work().run(doors::redo, label -> tools.status().say(tools.text("frame.redone", words(label))),
                failed -> said(failed, "frame.redo.nothing"));
    }

    /** That nothing is left is no failure to be told in a window of its own. */
    private void said(Throwable failed, String nothing) {
        if (failed instanceof Failure failure && failure.reason() == Failure.Reason.NOTHING_TO_UNDO) {
            tools.status().say(tools.text(nothing));
        } else {
            tools.work().complain(failed);
        }
    }

    String words(ChangeLabel label) {
        return tools.text(label.key(), label.subject());
    }

    private void key(KeyEvent event) {
        Optional<OwnUndo> own = OwnUndo.at(root.getScene().getFocusOwner());
        if (Shortcut.UNDO.keys().match(event)) {
            if (own.filter(OwnUndo::undoable).isEmpty()) {
                event.consume();
                takenBack++;
                undo();
            }
        } else if (Shortcut.REDO.keys().match(event)) {
            event.consume();
            if (takenBack == 0 && own.filter(OwnUndo::redoable).isPresent()) {
                own.get().redo();
            } else {
                takenBack = Math.max(0, takenBack - 1);
                redo();
            }
        }
    }
}
