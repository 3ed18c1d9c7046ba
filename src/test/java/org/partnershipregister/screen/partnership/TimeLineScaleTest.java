package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLineScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void wholeYearsHoldAllDaysAndToday() {
        TimeLineScale scale = TimeLineScale.of(TODAY, List.of(LocalDate.of(2023, 5, 6)));
        assertThat(scale.first()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(scale.last()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(scale.years()).hasSize(5).endsWith(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aDayStandsWhereItsShareOfTheTimeIs() {
        TimeLineScale scale = new TimeLineScale(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(scale.at(LocalDate.of(2025, 1, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2026, 1, 1))).isEqualTo(0.5);
        assertThat(scale.at(LocalDate.of(2030, 1, 1))).isEqualTo(1);
    }
}
