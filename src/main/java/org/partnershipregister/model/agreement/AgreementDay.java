package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A day of an agreement that belongs in a calendar. It names no person: calendars are shared and copied.
 *
 * @param key      what keeps it the same day when it is saved again: the agreement, the obligation that is due, the check that expires
 * @param partners the parties, by name
 * @param of       for an obligation who owes it, for notice who gave it, for a check whose it is; "" if not known
 * @param warnDays how many days before to remind
 * @param change   how often the agreement has been changed; for a check, which has no such count, the number of its day
 */
public record AgreementDay(UUID key, String ref, What what, LocalDate on, String title, List<String> partners, String of, int warnDays,
                           long change, OffsetDateTime changedAt) {
    /** What the day is. */
    public enum What {
        STARTS, REVIEW, NOTICE_BY, NOTICE_RUNS_OUT, ENDS, OBLIGATION, INSURANCE_EXPIRES, CHECK_EXPIRES;

        /** Whether the day belongs to a partner, whose insurance or check serves all its agreements. */
        public boolean ofPartner() {
            return this == INSURANCE_EXPIRES || this == CHECK_EXPIRES;
        }
    }

    public AgreementDay {
        partners = List.copyOf(partners);
    }
}
