package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.Optional;

/** How often an obligation comes again. */
public enum ObligationRepeats {
    ONCE, MONTHLY, QUARTERLY, YEARLY;

    /** The day it is due after this one; empty if it doesn't come again. */
    public Optional<LocalDate> after(LocalDate due) {
        return switch (this) {
            case ONCE -> Optional.empty();
            case MONTHLY -> Optional.of(due.plusMonths(1));
            case QUARTERLY -> Optional.of(due.plusMonths(3));
            case YEARLY -> Optional.of(due.plusYears(1));
        };
    }
}
