package org.partnershipregister.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * What a text field or editor can take back of its own typing, which Ctrl+Z does before it takes back a change of the
 * register.
 */
public interface OwnUndo {

    boolean undoable();

    boolean redoable();

    void redo();

    /** Says that this node, when it has the focus, takes back its own typing. */
    default void of(Node node) {
        node.getProperties().put(OwnUndo.class, this);
    }

    /** That of the node with the focus, if it has any. */
    static Optional<OwnUndo> at(Node owner) {
        if (owner instanceof TextInputControl text) {
            return Optional.of(new OwnUndo() {
                @Override
                public boolean undoable() {
                    return text.isUndoable();
                }

                @Override
                public boolean redoable() {
                    return text.isRedoable();
                }

                @Override
                public void redo() {
                    text.redo();
                }
            });
        }
        return Optional.ofNullable(owner).map(node -> (OwnUndo) node.getProperties().get(OwnUndo.class));
    }
}
