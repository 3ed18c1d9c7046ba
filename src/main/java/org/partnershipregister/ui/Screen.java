package org.partnershipregister.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * What stands at a {@link Place}: a node and what happens when it comes and goes. Everything {@link #shown()} starts
 * (listeners, live lists) {@link #hidden()} must end.
 */
public interface Screen {

    /** The node the frame puts into the middle of the window; the same one each time. */
    Node node();

    /** Called on the screen thread each time the screen comes into view; asks for its data. */
    default void shown() {
    }

    /** Called on the screen thread when the screen goes out of view; closes every live list. */
    default void hidden() {
    }

    /** False keeps the user here, for instance because a long job would be cut off. Saves what can be saved. */
    default boolean mayLeave() {
        return true;
    }

    /** Something typed here can't be kept as it stands and would be lost with the program, such as a date nobody can read. */
    default boolean stuck() {
        return false;
    }

    /** "Save now" (Ctrl+S): stores what has been typed without waiting for the field to be left. */
    default void saveNow() {
    }

    /** Name of the record or list, for the window's title; empty while it is not known. */
    default ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }

    /** Where the caret goes when the screen opens; the screen's node itself unless it says otherwise. */
    default Node firstFocus() {
        return node();
    }
}
