package org.partnershipregister.model.referral;

import java.time.LocalDate;

/** A quarter of the calendar year, 1 (January to March) to 4. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("Quarter " + number);
        }
    }

    /** The quarter a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter next() {
        return of(first().plusMonths(MONTHS));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
