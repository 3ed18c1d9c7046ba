package org.partnershipregister.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    /** GOV.UK's list (alphagov/calendars, lib/data/bank-holidays.json, commit 0c95949, OGL v3), England and Wales. */
    private static final Map<Integer, String> GOV_UK = Map.of(
        2015, "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12", 2016, "1/1 25/3 28/3 2/5 30/5 29/8 26/12 27/12",
        2017, "2/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12", 2018, "1/1 30/3 2/4 7/5 28/5 27/8 25/12 26/12",
        2019, "1/1 19/4 22/4 6/5 27/5 26/8 25/12 26/12", 2020, "1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12",
        2021, "1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12");

    @Test
    void theRulesGiveWhatTheGovernmentListed() {
        GOV_UK.forEach((year, days) -> assertThat(BankHolidays.of(year)).as(String.valueOf(year))
            .containsExactlyElementsOf(days(year, days)));
    }

    /** Announced since: the Jubilee and the Queen's funeral in 2022, the Coronation in 2023; 1 January 2022 was a Saturday. */
    @Test
    void daysThatWereAddedOrMovedOnceAreKnown() {
        assertThat(BankHolidays.of(2022)).containsExactlyElementsOf(
            days(2022, "3/1 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12"));
        assertThat(BankHolidays.of(2023)).containsExactlyElementsOf(
            days(2023, "2/1 7/4 10/4 1/5 8/5 29/5 28/8 25/12 26/12"));
    }

    /** Easter Sundays as printed in almanacs; 2038 is the latest date there can be, 2285 the earliest. */
    @Test
    void easterIsFoundInAnyYear() {
        assertThat(List.of(BankHolidays.easter(2026), BankHolidays.easter(2027), BankHolidays.easter(2038),
            BankHolidays.easter(2285))).containsExactly(LocalDate.of(2026, 4, 5), LocalDate.of(2027, 3, 28),
                LocalDate.of(2038, 4, 25), LocalDate.of(2285, 3, 22));
    }

    @Test
    void everyYearHasAtLeastEightOnWeekdays() {
        for (int year = 2024; year < 2100; year++) {
            assertThat(BankHolidays.of(year)).as(String.valueOf(year)).hasSize(8)
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5);
        }
    }

    private static List<LocalDate> days(int year, String days) {
        return Arrays.stream(days.split(" ")).map(day -> day.split("/")).map(parts ->
            LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))).toList();
    }
}
