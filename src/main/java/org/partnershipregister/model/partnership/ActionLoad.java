package org.partnershipregister.model.partnership;

import java.util.Optional;
import java.util.UUID;

/** The open actions of a partnership: all, those with a date, those whose date has passed (signal S3). */
public record ActionLoad(int open, int dated, int overdue) {
    private static final int FEWEST_OPEN = 4;

    /** S3: a quarter of the dated ones overdue is to be watched, half to be acted on; nothing below four open ones. */
    public Optional<SlowSign> sign(UUID partnership, String name) {
        boolean slow = open >= FEWEST_OPEN && overdue > 0 && overdue * 4 >= dated;
        return slow ? Optional.of(new SlowSign.ActionsOverdue(partnership, name, overdue * 2 >= dated, overdue, dated))
            : Optional.empty();
    }
}
