package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An action as it was typed in one line, taken apart.
 *
 * @param owner who it named, "" for nobody; a name of the register where one was meant, else as typed
 * @param dueOn the day it named, or the day of the next meeting when it said so
 */
public record QuickEntry(String owner, String text, Optional<LocalDate> dueOn) {
}
