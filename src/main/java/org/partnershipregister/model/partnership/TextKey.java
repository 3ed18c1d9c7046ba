package org.partnershipregister.model.partnership;

import java.util.Locale;

/** The text key of a closed choice: {@code partnership.voice} and DECIDES_TOGETHER give partnership.voice.decides-together. */
final class TextKey {
    private TextKey() {
    }

    static String of(String start, Enum<?> choice) {
        return start + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
