package org.partnershipregister.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Failure;

/** Asks and tells the user things that cannot be said in place. Buttons are named by what they do. Screen thread only. */
public interface Dialogs {

    /** One of several answers to a question; its text is the button's. */
    record Answer<T>(String text, T value) {
    }

    /** Kinds of file to choose from: "Spreadsheets (CSV)" and {@code *.csv}. */
    record FileKind(String text, List<String> patterns) {
    }

    /** Says what happened, what was kept and what to do next. */
    void tell(Failure failure);

    /** Says something that needs to be read. */
    void tell(String title, String text);

    /** Asks before something that can't simply be undone; {@code action} is the text of the button that does it. */
    boolean confirm(String title, String text, String action);

    /** Lets the user choose one of the answers; empty when the dialog was closed. */
    <T> Optional<T> choose(String title, String text, List<Answer<T>> answers);

    /** Asks for one line of text; empty when the dialog was closed. */
    Optional<String> askText(String title, String label, String proposal, String action);

    /** A file to read. */
    Optional<Path> openFile(String title, FileKind... kinds);

    /** A file to write, with a proposed name; the extension follows the chosen kind. */
    Optional<Path> saveFile(String title, String proposal, FileKind... kinds);

    /** A folder. */
    Optional<Path> folder(String title);
}
