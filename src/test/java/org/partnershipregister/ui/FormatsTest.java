package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.testing.TestRegister;

class FormatsTest {

    /** Today is Sunday, 22 November 2026. */
    private final Formats formats = new Formats(TestRegister.session().clock());

    @ParameterizedTest
    @CsvSource({"21/11,2026-11-21", "21/11/26,2026-11-21", "5/1/2027,2027-01-05", "05.01.2026,2026-01-05",
        "5-1-27,2027-01-05", "2026-11-21,2026-11-21", "5 Jan,2026-01-05", "5 January 2027,2027-01-05",
        "5th of jan 27,2027-01-05", "today,2026-11-22", "Tomorrow,2026-11-23", "yesterday,2026-11-21",
        "+3m,2027-02-22", "+2w,2026-12-06", "-1d,2026-11-21", "+1y,2027-11-22", "fri,2026-11-27",
        "next fri,2026-11-27", "sunday,2026-11-22", "next sunday,2026-11-29", "in 3 weeks,2026-12-13"})
    void datesAreUnderstoodAsPeopleTypeThem(String typed, LocalDate meant) {
        assertThat(formats.parseDate(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32/1/26", "31/2/26", "soon", "1/13", "next year maybe", "", "12", "5 Janvember"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(formats.parseDate(typed)).isEmpty();
    }

    @Test
    void datesAreShownInTheBritishWay() {
        assertThat(formats.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
        assertThat(formats.shortDate(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
    }

    @Test
    void moneyIsShownInPoundsAndReadBack() {
        assertThat(formats.money(123_450)).isEqualTo("£1,234.50");
        assertThat(formats.parseMoney("£1,234.50")).contains(123_450L);
        assertThat(formats.parseMoney("84000")).contains(8_400_000L);
        assertThat(formats.parseMoney("1.234,50")).isEmpty();
        assertThat(formats.parseMoney("some")).isEmpty();
    }
}
