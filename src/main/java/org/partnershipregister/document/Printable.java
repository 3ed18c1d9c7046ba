package org.partnershipregister.document;

import java.text.Normalizer;

/**
 * Makes any text safe to print: characters XML 1.0 refuses (controls, lone surrogates) and those that turn the reading direction around
 * (a way to make a paper show other words than it holds) are left out, accents are composed, line ends become spaces.
 */
final class Printable {
    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private Printable() {
    }

    /** The text on one line, never null. */
    static String line(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
                kept.append(' ');
            } else if (printable(c)) {
                kept.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Like {@link #line}, but at most {@code longest} characters, with an ellipsis where it was cut. */
    static String shortened(String text, int longest) {
        String line = line(text);
        return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest) - 1)).strip() + "…";
    }

    private static boolean printable(int c) {
        if (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE || c >= FIRST_ISOLATE && c <= LAST_ISOLATE) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED && c != 0xFEFF && c != 0xFFF9
            && c != 0xFFFA && c != 0xFFFB;
    }
}
