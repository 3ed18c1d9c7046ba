package org.partnershipregister.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** Friday 20 November 2026 + 5: Mon 23, Tue 24, Wed 25, Thu 26, Fri 27. */
    @Test
    void weekendsDoNotCount() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 20), 5)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 21), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    /** Thursday 24 December 2026 + 3: 25 is Christmas, 26 and 27 a weekend, 28 Boxing Day's substitute: Tue 29, Wed 30, Thu 31. */
    @Test
    void bankHolidaysDoNotCount() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 24), 3)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    /** Maundy Thursday 2 April 2026 + 1: Good Friday 3, weekend, Easter Monday 6, so Tuesday 7. */
    @Test
    void easterIsCrossed() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 4, 2), 1)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void noDaysAfterIsTheDayItselfOrTheNextWorkingDay() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 20), 0)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 25), 0)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void whateverIsCountedEndsOnAWorkingDayAndHoldsThatManyWorkingDays() {
        Random random = new Random(3);
        for (int turn = 0; turn < 300; turn++) {
            LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000));
            int days = random.nextInt(60);
            LocalDate to = WorkingDays.after(from, days);
            assertThat(WorkingDays.working(to)).isTrue();
            long counted = from.plusDays(1).datesUntil(to.plusDays(1)).filter(WorkingDays::working).count();
            assertThat(counted).as("%s + %d", from, days).isEqualTo(days == 0 && to.isAfter(from) ? 1 : days);
        }
    }
}
