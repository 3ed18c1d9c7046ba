package org.partnershipregister.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counting in working days: Monday to Friday but for the bank holidays of England and Wales. */
public final class WorkingDays {
    private WorkingDays() {
    }

    /** Whether that day is one. */
    public static boolean working(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !BankHolidays.on(day);
    }

    /** So many working days after a day; with 0 that day itself, or the next working day when it is none. */
    public static LocalDate after(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; left--) {
            at = next(at.plusDays(1));
        }
        return next(at);
    }

    private static LocalDate next(LocalDate from) {
        LocalDate at = from;
        while (!working(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
