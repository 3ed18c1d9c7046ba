package org.partnershipregister.model;

import java.util.Locale;

/** The text key of a closed choice: {@code partnership.voice} and DECIDES_TOGETHER give partnership.voice.decides-together. */
public final class TextKey {
    private TextKey() {
    }

    public static String of(String start, Enum<?> choice) {
        return start + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
