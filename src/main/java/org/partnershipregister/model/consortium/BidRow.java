package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A bid as a line of a list; money in pence, {@code funder} and {@code partnership} are names. */
public record BidRow(UUID id, String ref, String title, String partnership, String funder, String programme, BidStage stage,
                     Optional<LocalDate> deadline, Optional<Long> askedPence, Optional<Long> awardedPence, Optional<LocalDate> result,
                     int partners, int signedOff) {
    private static final int SOON_DAYS = 14;

    /** True while it must still be handed in and the day is past. */
    public boolean late(LocalDate today) {
        return stage.beforeDeadline() && deadline.filter(day -> day.isBefore(today)).isPresent();
    }

    /** The last day that counts as soon. */
    public static LocalDate soon(LocalDate today) {
        return today.plusDays(SOON_DAYS);
    }
}
