package org.partnershipregister.model.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * How service users, volunteers, staff or the public take part in a partnership.
 *
 * @param expensesPaid whether those who take part get their expenses
 * @param to           the first day on which they no longer do
 */
public record Involvement(UUID id, InvolvedPeople people, InvolvementLevel level, String how, boolean expensesPaid,
                          Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final int LONGEST_HOW = 10_000;

    /** People who are asked from a day on. */
    public static Involvement of(InvolvedPeople people, InvolvementLevel level, String how, Optional<LocalDate> from) {
        return new Involvement(Ids.next(), people, level, how, false, from, Optional.empty());
    }

    /** The same with expenses paid. */
    public Involvement withExpenses() {
        return new Involvement(id, people, level, how, true, from, to);
    }

    /** The same until a day. */
    public Involvement until(LocalDate day) {
        return new Involvement(id, people, level, how, expensesPaid, from, Optional.of(day));
    }
}
