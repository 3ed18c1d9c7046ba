package org.partnershipregister.ui.fields;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be taken back and done again in one text; typing is taken back word by word. */
final class TextHistory {
    private static final int MOST = 1000;

    private final Deque<TextEdit> done = new ArrayDeque<>();
    private final Deque<TextEdit> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private String text = "";

    /** Begins with this text: nothing of before can be brought back. */
    void begin(String first) {
        text = first;
        done.clear();
        undone.clear();
        tell();
    }

    /** Takes in what the text has become by an edit. */
    void note(String now) {
        if (now.equals(text)) {
            return;
        }
        TextEdit edit = TextEdit.between(text, now);
        text = now;
        boolean goesOn = undone.isEmpty() && !done.isEmpty() && edit.continues(done.getLast());
        done.addLast(goesOn ? done.removeLast().then(edit) : edit);
        undone.clear();
        if (done.size() > MOST) {
            done.removeFirst();
        }
        tell();
    }

    /** The edit that takes the last one back. */
    Optional<TextEdit> undo() {
        return step(done, undone).map(TextEdit::backwards).map(this::stepped);
    }

    /** The edit that does again what was taken back last. */
    Optional<TextEdit> redo() {
        return step(undone, done).map(this::stepped);
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    private static Optional<TextEdit> step(Deque<TextEdit> from, Deque<TextEdit> to) {
        Optional<TextEdit> edit = Optional.ofNullable(from.pollLast());
        edit.ifPresent(to::addLast);
        return edit;
    }

    private TextEdit stepped(TextEdit edit) {
        text = edit.on(text);
        tell();
        return edit;
    }

    private void tell() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }
}
