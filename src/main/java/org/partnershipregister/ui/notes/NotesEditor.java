package org.partnershipregister.ui.notes;

import javafx.scene.Node;

/** A field for notes with bold, italic, lists and headings. Text goes in and out as HTML of {@code model.meeting.Notes}. */
public interface NotesEditor {

    /** Ways to set off a paragraph; asking for the one it has makes it plain again. */
    enum Style { BULLET, NUMBER, HEADING }

    /** What is shown in the window; it gets the caret when it is given the focus. */
    Node node();

    /** The notes as they stand, "" when there are none. */
    String html();

    /** Shows other notes; nothing of the former ones can be brought back by undo. */
    void show(String html);

    /** Told after each change by typing, pasting or undoing; not by {@link #show}. */
    void onEdit(Runnable listener);

    void bold();

    void italic();

    void set(Style style);

    void undo();

    void readOnly(boolean locked);

    /** Where the caret is, as {@code paragraph:character}. */
    String caret();

    /** Puts the caret where {@link #caret()} said, or as near as there is text. */
    void caretAt(String place);

    /** The text of the paragraph the caret stands in. */
    String currentLine();

    /** Takes that paragraph out, as when it has become an action. */
    void removeCurrentLine();
}
