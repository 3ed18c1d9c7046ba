package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An action as it was typed in one line, taken apart.
 *
 * @param owner  who it named, "" for nobody; a name of the register where one was meant, else as typed
 * @param text   what is to be done, "" while only an owner has been typed
 * @param dueOn  the day it named, or the day of the next meeting when it said so
 * @param unread what looks like a day but is none, "" if there is nothing of the kind; it stays in the text
 */
public record QuickEntry(String owner, String text, Optional<LocalDate> dueOn, String unread) {

    /** True once it says what is to be done. */
    public boolean complete() {
        return !text.isBlank();
    }
}
