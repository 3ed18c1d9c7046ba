package org.partnershipregister.document;

import java.util.List;

/**
 * Text as it is drawn: Arabic letters joined, words of Indian scripts as glyphs, and nothing that has no glyph. Still in reading order; what
 * runs from right to left is turned when lines are known.
 */
final class PaperText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_COMPLEX = 0x0590;
    private final PaperFonts fonts;
    private final List<FontFamily> families;

    PaperText(PaperFonts fonts, List<FontFamily> families) {
        this.fonts = fonts;
        this.families = families;
    }

    String drawn(String text) {
        if (text.chars().allMatch(c -> c < FIRST_COMPLEX)) {
            return text;
        }
        String joined = families.contains(FontFamily.ARABIC) ? ArabicShapes.joined(text) : text;
        StringBuilder out = new StringBuilder(joined.length());
        int from = 0;
        while (from < joined.length()) {
            FontFamily script = script(joined.codePointAt(from));
            int to = joined.offsetByCodePoints(from, 1);
            while (script != null && to < joined.length() && continues(script, joined.codePointAt(to))) {
                to = joined.offsetByCodePoints(to, 1);
            }
            String part = joined.substring(from, to);
            out.append(script == null ? plain(part.codePointAt(0)) : fonts.shaped(script, part));
            from = to;
        }
        return out.toString();
    }

    private static String plain(int c) {
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return "\uFFFD";
        }
        return c > FIRST_COMPLEX && MissingGlyphs.needsNoGlyph(c) && c != 0x200B ? "" : Character.toString(c);
    }

    private static boolean continues(FontFamily script, int c) {
        return script(c) == script || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
    }

    private static FontFamily script(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case BENGALI -> FontFamily.BENGALI;
            case GURMUKHI -> FontFamily.GURMUKHI;
            case DEVANAGARI -> FontFamily.DEVANAGARI;
            default -> null;
        };
    }
}
