package org.partnershipregister.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.partnershipregister.model.TypedDate;

/**
 * How dates, times and money are shown and typed, in the United Kingdom's way whatever the computer's language is.
 * The clock is handed in so that "tomorrow" can be tested.
 */
public final class Formats {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Clock clock;

    public Formats(Clock clock) {
        this.clock = clock;
    }

    /** Today by the handed-in clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 21 November 2026. */
    public String date(LocalDate date) {
        return LONG.format(date);
    }

    /** 21 November 2026, or an empty text. */
    public String date(Optional<LocalDate> date) {
        return date.map(this::date).orElse("");
    }

    /** 21 Nov 2026, for columns. */
    public String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** 21 Nov 2026, or an empty text. */
    public String shortDate(Optional<LocalDate> date) {
        return date.map(this::shortDate).orElse("");
    }

    /** 14:05. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Time now by the handed-in clock, as 14:05. */
    public String timeNow() {
        return time(LocalTime.now(clock));
    }

    /** "21 Nov 2026, 14:05". */
    public String moment(LocalDateTime moment) {
        return SHORT.format(moment) + ", " + TIME.format(moment);
    }

    /** "21 Nov 2026, 14:05" in the clock's time zone. */
    public String moment(Instant moment) {
        return moment(LocalDateTime.ofInstant(moment, clock.getZone()));
    }

    /** The day meant by "21/11", "5 Jan 2026", "tomorrow", "next fri" or "+3m"; empty when it is no date. */
    public Optional<LocalDate> parseDate(String text) {
        return TypedDate.parse(text, today());
    }

    /** 1,234, as in every text of the program. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** £1,234.50 from pence. */
    public String money(long pence) {
        DecimalFormat pattern = new DecimalFormat("£#,##0.00;-£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        return pattern.format(BigDecimal.valueOf(pence, 2));
    }

    /** Pence meant by "£1,234.50", "1234.5" or "84000"; empty when it is no amount or has more than two decimals. */
    public Optional<Long> parseMoney(String text) {
        String plain = text.strip().replaceAll("[£,\\s]", "");
        return plain.matches("-?\\d{1,15}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact()) : Optional.empty();
    }
}
