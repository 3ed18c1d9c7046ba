package org.partnershipregister.model.referral;

import java.time.LocalDate;

/** What an open referral waits for next, and by when it was promised. */
public record Waiting(Step step, LocalDate promised) {

    public boolean late(LocalDate today) {
        return promised.isBefore(today);
    }
}
