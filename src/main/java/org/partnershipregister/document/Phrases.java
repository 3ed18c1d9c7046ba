package org.partnershipregister.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that agreements' papers need besides the agreement's own; dates as 21 November 2026. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ResourceBundle texts = ResourceBundle.getBundle("org.partnershipregister.texts.agreement-paper", Locale.ROOT);

    String text(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text under {@code paper.agreement}. */
    String paper(String key, Object... arguments) {
        return text("paper.agreement." + key, arguments);
    }

    /** What the Field menu calls a field: it stands where its value is missing. */
    String field(Enum<?> field) {
        return text("agreement.field." + field.name());
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }
}
