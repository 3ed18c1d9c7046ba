package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement as a line of a list.
 *
 * @param adopted whether a meeting has adopted it, for terms of reference
 */
public record AgreementRow(UUID id, String ref, String title, AgreementKind kind, AgreementStatus status, AgreementDates dates,
                           String partnership, int parties, int signed, boolean adopted, boolean deleted) {

    /** True when somebody has signed it or it is in force: it is not deleted without a question. */
    public boolean binds() {
        return status.running() || status == AgreementStatus.PART_SIGNED || signed > 0 && !status.over();
    }

    /** What its dates say on a day; nothing for one that isn't running. */
    public List<AgreementDates.Flag> flags(LocalDate today) {
        return status.running() ? dates.flags(today) : List.of();
    }

    /** The date that comes next for one that is running: review, notice or end. */
    public Optional<LocalDate> nextDate() {
        return java.util.stream.Stream.of(dates.review(), dates.noticeBy(), dates.end()).flatMap(Optional::stream).sorted().findFirst();
    }
}
