package org.partnershipregister.model.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of a checklist.
 *
 * @param what    stage, text and offset as in the usual step it was made of; its key is the step's
 * @param settled the day it was done or found not to be needed
 * @param due     the day it is due; empty while the step before it is open, and once it is settled
 * @param note    what was written about it, "" if nothing
 */
public record Step(UsualStep what, StepState state, Optional<LocalDate> settled, Optional<LocalDate> due, String note) {

    /** An open step without a day yet. */
    public static Step open(UsualStep what) {
        return new Step(what, StepState.OPEN, Optional.empty(), Optional.empty(), "");
    }

    public UUID id() {
        return what.id();
    }

    /** Whether it should have been done before this day. */
    public boolean overdue(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }

    Step in(StepState next, LocalDate on) {
        return new Step(what, next, next == StepState.OPEN ? Optional.empty() : Optional.of(on), Optional.empty(), note);
    }

    Step noted(String words) {
        return new Step(what, state, settled, due, words);
    }

    Step saying(UsualStep words) {
        return new Step(words, state, settled, due, note);
    }

    Step due(Optional<LocalDate> day) {
        return new Step(what, state, settled, day, note);
    }
}
