package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who said that an agreement is to end, and when; {@code by} is the organisation of a party. */
public record NoticeGiven(Optional<LocalDate> on, Optional<UUID> by) {
    public static final NoticeGiven NONE = new NoticeGiven(Optional.empty(), Optional.empty());

    /** The day on which it has run out, where the notice period is known. */
    public Optional<LocalDate> runsOut(AgreementDates dates) {
        return on.flatMap(day -> dates.noticeDays().map(day::plusDays));
    }
}
