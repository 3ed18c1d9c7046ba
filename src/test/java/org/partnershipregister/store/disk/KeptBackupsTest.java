package org.partnershipregister.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptBackupsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 17, 0);

    @Test
    void allOfTwoDaysAreKept() {
        List<LocalDateTime> hourly = IntStream.range(0, 48).mapToObj(NOW::minusHours).toList();
        assertThat(KeptBackups.of(hourly, NOW)).hasSameElementsAs(hourly);
    }

    @Test
    void threeYearsOfTwoBackupsADayThinOutToDaysWeeksAndMonths() {
        List<LocalDateTime> all = IntStream.range(0, 3 * 365).boxed()
            .flatMap(day -> List.of(NOW.minusDays(day), NOW.minusDays(day).minusHours(5)).stream()).toList();
        Set<LocalDateTime> kept = KeptBackups.of(all, NOW);
        assertThat(kept).hasSizeBetween(14 + 8 + 20, 14 + 4 + 12 + 24);
        assertThat(IntStream.range(0, 14).mapToObj(NOW::minusDays)).allMatch(kept::contains);
        assertThat(kept.stream().map(YearMonth::from).collect(Collectors.toSet())).hasSize(24);
        assertThat(kept).allMatch(at -> at.isAfter(NOW.minusMonths(24)));
    }

    @Test
    void theTwoNewestStayHoweverOldTheyAre() {
        List<LocalDateTime> old = List.of(NOW.minusYears(9), NOW.minusYears(9).minusMinutes(1), NOW.minusYears(9).minusMinutes(2));
        assertThat(KeptBackups.of(old, NOW)).containsExactlyInAnyOrder(old.get(0), old.get(1));
    }
}
