package org.partnershipregister.model.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.partnership.ObjectiveState;

/**
 * What was measured and said of an objective on a day (glossary 60).
 *
 * @param measured the value in the words of the objective's measure, such as "34 of 60"; "" if none
 */
public record ProgressNote(UUID id, UUID objective, LocalDate on, String measured, String text, ObjectiveState state) {
    public static final int LONGEST_MEASURED = 500;

    /** A new note. */
    public static ProgressNote of(UUID objective, LocalDate on, String measured, String text, ObjectiveState state) {
        return new ProgressNote(Ids.next(), objective, on, measured, text, state);
    }
}
