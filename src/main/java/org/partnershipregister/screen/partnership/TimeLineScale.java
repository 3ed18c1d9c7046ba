package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a day stands on a line: the first day at 0, the last at 1. Whole years, today always among them. */
record TimeLineScale(LocalDate first, LocalDate last) {

    private static final int MONTHS_BEFORE = 18;
    private static final int MONTHS_AFTER = 6;

    /** A scale that holds all these days, and one and a half years around today at least. */
    static TimeLineScale of(LocalDate today, List<LocalDate> days) {
        List<LocalDate> all = Stream.concat(days.stream(),
            Stream.of(today.minusMonths(MONTHS_BEFORE), today.plusMonths(MONTHS_AFTER))).sorted().toList();
        return new TimeLineScale(all.getFirst().withDayOfYear(1), all.getLast().plusYears(1).withDayOfYear(1));
    }

    double at(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last);
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / whole, 0, 1);
    }

    /** The first days of the years on the line. */
    List<LocalDate> years() {
        return IntStream.range(first.getYear(), last.getYear()).mapToObj(year -> LocalDate.of(year, 1, 1)).toList();
    }
}
