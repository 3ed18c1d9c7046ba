package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An agreement as a line of a list. */
public record AgreementRow(UUID id, String ref, String title, AgreementKind kind, AgreementStatus status, AgreementDates dates,
                           String partnership, int parties, int signed, boolean deleted) {

    /** What its dates say on a day; nothing for one that isn't running. */
    public List<AgreementDates.Flag> flags(LocalDate today) {
        return status.running() ? dates.flags(today) : List.of();
    }

    /** The date that comes next for one that is running: review, notice or end. */
    public Optional<LocalDate> nextDate() {
        return java.util.stream.Stream.of(dates.review(), dates.noticeBy(), dates.end()).flatMap(Optional::stream).sorted().findFirst();
    }
}
