package org.partnershipregister.model;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands times of day as people in the UK type them: 14:00, 14.30, 1430, 2pm, 2.30 pm, noon. */
public final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))? ?(am|pm)?");

    private TypedTime() {
    }

    /** The time meant; empty when it is none. */
    public static Optional<LocalTime> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK);
        Matcher found = TIME.matcher(text);
        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        boolean half = found.group(3) != null;
        if (half && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        return of(half ? hour % 12 + (found.group(3).equals("pm") ? 12 : 0) : hour, minute);
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty(); // 25:00: looks like a time and is none
        }
    }
}
