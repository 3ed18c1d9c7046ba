package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.UUID;

/** A sign that a partnership is slowing down, with the facts behind it (review.md §4.2); a question to ask, no verdict. */
public sealed interface SlowSign {

    /** The partnership it is about. */
    UUID partnership();

    /** Its name. */
    String name();

    /** Whether somebody should act, not only watch. */
    boolean act();

    /** S1: no meeting for long, measured by the interval that was agreed or is usual. */
    record MeetingsStopped(UUID partnership, String name, boolean act, LocalDate last, long days, int every)
        implements SlowSign {
    }

    /** S3: too many of the open actions that have a date are overdue. */
    record ActionsOverdue(UUID partnership, String name, boolean act, int overdue, int dated) implements SlowSign {
    }
}
