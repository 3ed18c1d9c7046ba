package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What smoothness needs to know of one referral that was sent.
 *
 * @param over     nothing more is waited for
 * @param returned how often the form came back
 * @param repeated how often information was asked for that had been given
 */
public record Timing(LocalDate prepared, LocalDate sent, Optional<LocalDate> acknowledged, Optional<LocalDate> decided,
    Optional<LocalDate> firstContact, boolean over, int returned, int repeated) {

    /** Calendar days the step took; empty while it isn't done. */
    public Optional<Integer> days(Step step) {
        LocalDate start = step == Step.TOTAL ? prepared : sent;
        return (switch (step) {
            case ACKNOWLEDGED -> acknowledged;
            case DECIDED -> decided;
            case FIRST_CONTACT, TOTAL -> firstContact;
        }).map(end -> (int) ChronoUnit.DAYS.between(start, end));
    }

    /** Whether a promise of so many days was kept; empty while it can't be told, or never will be. */
    Optional<Boolean> kept(Step step, int promised, LocalDate today) {
        return days(step).map(days -> days <= promised)
            .or(() -> !over && sent.plusDays(promised).isBefore(today) ? Optional.of(false) : Optional.empty());
    }
}
