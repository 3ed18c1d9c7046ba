package org.partnershipregister.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays of England and Wales by their rules, with a substitute on the next free weekday when one falls on a
 * weekend, and the days that a proclamation added or moved so far. Holds against GOV.UK's own list of 2015 to 2021.
 */
public final class BankHolidays {
    private static final int MOVED_FOR_VE_DAY = 2020;
    private static final int JUBILEE = 2022;
    private static final Map<Integer, Set<LocalDate>> ONCE = Map.of(
        JUBILEE, Set.of(LocalDate.of(JUBILEE, 6, 3), LocalDate.of(JUBILEE, 9, 19)),
        2023, Set.of(LocalDate.of(2023, 5, 8)));

    private BankHolidays() {
    }

    /** Whether banks and offices are closed on that day of the week for a holiday. */
    public static boolean on(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** Those of one year, in their order. */
    public static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new TreeSet<>(ONCE.getOrDefault(year, Set.of()));
        days.add(weekday(LocalDate.of(year, 1, 1)));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(earlyMay(year));
        days.add(spring(year));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        days.addAll(switch (christmas.getDayOfWeek()) {
            case FRIDAY -> Set.of(christmas, christmas.plusDays(3));
            case SATURDAY -> Set.of(christmas.plusDays(2), christmas.plusDays(3));
            case SUNDAY -> Set.of(christmas.plusDays(1), christmas.plusDays(2));
            default -> Set.of(christmas, christmas.plusDays(1));
        });
        return days;
    }

    /** Easter Sunday by the Gregorian rule (the anonymous algorithm of 1876). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * toSunday) / 451;
        int days = moon + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static LocalDate earlyMay(int year) {
        return year == MOVED_FOR_VE_DAY ? LocalDate.of(year, 5, 8)
            : LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate spring(int year) {
        return year == JUBILEE ? LocalDate.of(year, 6, 2)
            : LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
            ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }
}
