package org.partnershipregister.store.disk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: all of two days, then the last of each of 14 days, 12 weeks and 24 months (safety.md). Days
 * without a backup don't count, and the two newest are always kept.
 */
public final class KeptBackups {
    private static final int DAYS_WITH_ALL = 2;
    private static final int DAILY = 14;
    private static final int WEEKLY = 12;
    private static final int MONTHLY = 24;
    private static final int ALWAYS = 2;

    private KeptBackups() {
    }

    /** Those of the moments whose backups are kept. */
    public static Set<LocalDateTime> of(Collection<LocalDateTime> moments, LocalDateTime now) {
        List<LocalDateTime> newestFirst = moments.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new HashSet<>(newestFirst.stream().limit(ALWAYS).toList());
        newestFirst.stream().filter(at -> at.isAfter(now.minusDays(DAYS_WITH_ALL))).forEach(kept::add);
        keepLastOfEach(newestFirst, LocalDateTime::toLocalDate, DAILY, kept);
        keepLastOfEach(newestFirst, KeptBackups::week, WEEKLY, kept);
        keepLastOfEach(newestFirst, YearMonth::from, MONTHLY, kept);
        return kept;
    }

    private static void keepLastOfEach(List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> span, int limit,
        Set<LocalDateTime> kept) {
        Set<Object> seen = new HashSet<>();
        newestFirst.stream().filter(at -> seen.add(span.apply(at))).limit(limit).forEach(kept::add);
    }

    private static LocalDate week(LocalDateTime at) {
        return at.toLocalDate().minusDays(at.getDayOfWeek().ordinal());
    }
}
