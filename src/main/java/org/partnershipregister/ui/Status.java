package org.partnershipregister.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the footer says about the user's work: whether it is saved, and what was last done and can be undone. Screens
 * write it, the frame shows it; screen thread only.
 */
public final class Status {

    /** Whether what was typed is kept. */
    public enum Saved { NOTHING_YET, UNSAVED, SAVED }

    /** A sentence for the bar and the footer; {@code undo} offers to take it back, a file to be opened. */
    public record Notice(String sentence, boolean undo, Optional<Path> file) {
    }

    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(Saved.NOTHING_YET);
    private final ReadOnlyObjectWrapper<String> savedAt = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Formats formats;

    public Status(Formats formats) {
        this.formats = formats;
    }

    /** Something typed is not stored yet. */
    public void unsaved() {
        saved.set(Saved.UNSAVED);
    }

    /** Everything typed is stored, as of now. */
    public void saved() {
        savedAt.set(formats.timeNow());
        saved.set(Saved.SAVED);
    }

    /** Nothing typed waits any more: what was stored last still is. */
    public void settled() {
        if (saved.get() == Saved.UNSAVED) {
            saved.set(savedAt.get().isEmpty() ? Saved.NOTHING_YET : Saved.SAVED);
        }
    }

    /** Says what was done, with a button that takes it back: "Deleted Unity Trust." */
    public void undoable(String sentence) {
        notice.set(Optional.of(new Notice(sentence, true, Optional.empty())));
    }

    /** Says what was done: "Saved to Documents." */
    public void say(String sentence) {
        notice.set(Optional.of(new Notice(sentence, false, Optional.empty())));
    }

    /** Says which file was written, with a button that opens it: "Saved 38 rows to Documents/Partners.csv." */
    public void wrote(String sentence, Path file) {
        notice.set(Optional.of(new Notice(sentence, false, Optional.of(file))));
    }

    /** Takes the sentence away. */
    public void quiet() {
        notice.set(Optional.empty());
    }

    /** Whether what was typed is kept. */
    public ReadOnlyObjectProperty<Saved> savedState() {
        return saved.getReadOnlyProperty();
    }

    /** When it was last stored, as 14:05; empty before. */
    public ReadOnlyObjectProperty<String> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** What was last done. */
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }
}
