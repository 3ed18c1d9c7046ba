package org.partnershipregister.model.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipregister.model.Problem;

/**
 * UK postcodes as people type them. Real registers break the pattern in 0.6 % of cells (standards.md), so it only
 * warns; a letter O for the figure 0 is recognised and the mended form proposed.
 */
public final class Postcode {
    private static final Pattern SHAPE =
        Pattern.compile("(GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})");
    private static final int INWARD = 3;

    private Postcode() {
    }

    /** Capitals and one space before the last three signs, when it is a postcode; otherwise as typed. */
    public static String tidy(String typed) {
        String spaced = spaced(typed);
        return valid(spaced) ? spaced : typed.strip();
    }

    /** A doubt about a postcode, with the mend when one is known; empty when it looks right or nothing is typed. */
    public static Optional<Problem> doubt(String field, String typed) {
        if (typed.isBlank() || valid(spaced(typed))) {
            return Optional.empty();
        }
        return Optional.of(mend(typed).map(mended -> Problem.warning(field, "problem.postcode.mend", typed.strip(), mended))
            .orElseGet(() -> Problem.warning(field, "problem.postcode", typed.strip())));
    }

    /** The postcode that was probably meant, when a letter O and a figure 0 were mixed up. */
    public static Optional<String> mend(String typed) {
        String text = spaced(typed);
        for (int mask = 1; mask < 1 << Math.min(text.length(), 10); mask++) {
            String tried = swapped(text, mask);
            if (!tried.equals(text) && valid(tried)) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    private static boolean valid(String text) {
        return SHAPE.matcher(text).matches();
    }

    private static String spaced(String typed) {
        String joined = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int gap = joined.length() - INWARD;
        return gap <= 0 ? joined : joined.substring(0, gap) + " " + joined.substring(gap);
    }

    private static String swapped(String text, int mask) {
        StringBuilder tried = new StringBuilder(text);
        for (int i = 0; i < Math.min(text.length(), 10); i++) {
            char sign = text.charAt(i);
            if ((mask >> i & 1) == 1 && (sign == 'O' || sign == '0')) {
                tried.setCharAt(i, sign == 'O' ? '0' : 'O');
            }
        }
        return tried.toString();
    }
}
