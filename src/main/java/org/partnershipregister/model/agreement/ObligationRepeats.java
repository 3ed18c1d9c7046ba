package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.Optional;

/** How often an obligation comes again. */
public enum ObligationRepeats {
    ONCE, MONTHLY, QUARTERLY, YEARLY;

    /**
     * The day it is due after this one; empty if it doesn't come again.
     *
     * @param day the day of the month that is wanted, or the last of a shorter month
     */
    public Optional<LocalDate> after(LocalDate due, int day) {
        Optional<LocalDate> next = switch (this) {
            case ONCE -> Optional.empty();
            case MONTHLY -> Optional.of(due.plusMonths(1));
            case QUARTERLY -> Optional.of(due.plusMonths(3));
            case YEARLY -> Optional.of(due.plusYears(1));
        };
        return next.map(on -> day == 0 ? on : on.withDayOfMonth(Math.min(day, on.lengthOfMonth())));
    }
}
