package org.partnershipregister.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands dates as people in the UK type them. Day before month; a missing year means this year; "fri" is the
 * coming Friday (today counts), "next fri" the one after today; "+3m" counts from today in d, w, m or y.
 */
public final class TypedDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-]?(?:of )?([a-z]{3,9})\\.?,?(?:[ \\-]?(\\d{4}|\\d{2}))?");
    private static final Pattern STEP = Pattern.compile("([+-]) ?(\\d{1,4}) ?(d|w|m|y)[a-z]*");
    private static final Pattern IN = Pattern.compile("in (\\d{1,4}) (d|w|m|y)[a-z]*");
    private static final Pattern WEEKDAY = Pattern.compile("(next |this |last )?([a-z]{3,9})");
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tod", 0, "now", 0, "tomorrow", 1, "tom", 1,
            "yesterday", -1);

    private final LocalDate today;

    private TypedDate(LocalDate today) {
        this.today = today;
    }

    /** The day meant by what was typed on the day {@code today}; empty when it is no date. */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        return new TypedDate(today).parse(typed);
    }

    private Optional<LocalDate> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        try {
            return Stream.of(word(text), step(text), numbers(text), iso(text), words(text), weekday(text))
                    .flatMap(Optional::stream).findFirst();
        } catch (DateTimeException e) {
            return Optional.empty(); // 32/1: looks like a date and is none
        }
    }

    private Optional<LocalDate> word(String text) {
        return Optional.ofNullable(DAYS.get(text)).map(today::plusDays);
    }

    private Optional<LocalDate> step(String text) {
        Matcher step = STEP.matcher(text);
        Matcher in = IN.matcher(text);
        if (step.matches()) {
            return Optional.of(moved(Long.parseLong(step.group(1) + step.group(2)), step.group(3)));
        }
        return in.matches() ? Optional.of(moved(Long.parseLong(in.group(1)), in.group(2))) : Optional.empty();
    }

    private LocalDate moved(long count, String unit) {
        return switch (unit) {
            case "d" -> today.plusDays(count);
            case "w" -> today.plusWeeks(count);
            case "m" -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }

    private Optional<LocalDate> numbers(String text) {
        Matcher found = NUMBERS.matcher(text);
        return found.matches() ? Optional.of(LocalDate.of(year(found.group(3)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(1)))) : Optional.empty();
    }

    private Optional<LocalDate> iso(String text) {
        Matcher found = ISO.matcher(text);
        return found.matches() ? Optional.of(LocalDate.of(Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)))) : Optional.empty();
    }

    private Optional<LocalDate> words(String text) {
        Matcher found = WORDS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return named(Month.values(), found.group(2))
                .map(month -> LocalDate.of(year(found.group(3)), month, Integer.parseInt(found.group(1))));
    }

    private Optional<LocalDate> weekday(String text) {
        Matcher found = WEEKDAY.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String which = found.group(1) == null ? "" : found.group(1).strip();
        return named(DayOfWeek.values(), found.group(2)).map(day -> today.with(switch (which) {
            case "next" -> TemporalAdjusters.next(day);
            case "last" -> TemporalAdjusters.previous(day);
            default -> TemporalAdjusters.nextOrSame(day);
        }));
    }

    /** The month or weekday whose English name starts with these three or more letters. */
    private static <E extends Enum<E>> Optional<E> named(E[] all, String letters) {
        return Arrays.stream(all).filter(one -> one.name().toLowerCase(Locale.UK).startsWith(letters)
                || "sept".equals(letters) && one.name().equals("SEPTEMBER")).findFirst();
    }

    private int year(String typed) {
        if (typed == null) {
            return today.getYear();
        }
        int number = Integer.parseInt(typed);
        return typed.length() == 2 ? 2000 + number : number;
    }
}
