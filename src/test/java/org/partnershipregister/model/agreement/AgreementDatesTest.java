package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementDates.Flag;

class AgreementDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @Test
    void noticeDateIsTheEndLessTheNoticeDays() {
        assertThat(dates(Optional.of(END), 90).noticeBy()).contains(LocalDate.of(2026, 12, 31));
        assertThat(dates(Optional.empty(), 90).noticeBy()).isEmpty();
    }

    @Test
    void flagsFollowTheDates() {
        assertThat(dates(Optional.of(END), 90).flags(LocalDate.of(2026, 11, 1))).containsExactly(Flag.NOTICE_DUE);
        assertThat(dates(Optional.of(END), 90).flags(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(dates(Optional.of(END), 0).flags(END.minusDays(61))).isEmpty();
        assertThat(dates(Optional.of(END), 0).flags(END.plusDays(1))).containsExactly(Flag.EXPIRED);
        AgreementDates reviewed = new AgreementDates(Optional.empty(), Optional.empty(), Optional.of(TODAY), Optional.empty(),
            Optional.empty(), Renewal.NONE);
        assertThat(reviewed.flags(TODAY)).containsExactly(Flag.REVIEW_DUE);
        assertThat(reviewed.flags(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void warningComesAsEarlyAsIsWished() {
        AgreementDates dates = new AgreementDates(Optional.empty(), Optional.of(END), Optional.empty(), Optional.empty(), Optional.of(10),
            Renewal.NONE);
        assertThat(dates.flags(END.minusDays(11))).isEmpty();
        assertThat(dates.flags(END.minusDays(10))).containsExactly(Flag.EXPIRING);
    }

    @Test
    void aNoticePeriodMustBeSensibleAndTheEndNotBeforeTheStart() {
        assertThat(dates(Optional.of(END), -1).problems()).extracting(Problem::field).containsExactly("noticeDays");
        Agreement backwards = Agreement.draft(Optional.empty(), AgreementHeader.titled(" ", AgreementKind.OTHER, LegalEffect.NO))
            .with(new AgreementDates(Optional.of(END), Optional.of(TODAY), Optional.empty(), Optional.empty(), Optional.empty(), Renewal.NONE));
        assertThat(backwards.problems()).extracting(Problem::field).containsExactly("start", "end", "title");
    }

    private static AgreementDates dates(Optional<LocalDate> end, int noticeDays) {
        return new AgreementDates(Optional.empty(), end, Optional.empty(), Optional.of(noticeDays), Optional.empty(), Renewal.NONE);
    }
}
