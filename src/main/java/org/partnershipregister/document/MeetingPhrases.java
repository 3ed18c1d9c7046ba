package org.partnershipregister.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that papers about meetings need besides the notes themselves; dates as 21 November 2026, times as 14:00. */
final class MeetingPhrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private final ResourceBundle texts = ResourceBundle.getBundle("org.partnershipregister.texts.meeting-paper", Locale.ROOT);

    /** A text under {@code paper.meeting}. */
    String text(String key, Object... arguments) {
        String text = texts.getString("paper.meeting." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String time(LocalTime time) {
        return TIME.format(time);
    }
}
