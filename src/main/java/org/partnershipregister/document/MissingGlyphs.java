package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the characters of a document that none of the bundled fonts can show. A PDF would print "#" in their place without a word, so
 * whoever prints asks first; Word and ODT files are not concerned, since the reader's own fonts are used there.
 */
final class MissingGlyphs {
    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;
    private final PaperFonts fonts;

    MissingGlyphs(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The characters, each once, in the order of Unicode; empty when all can be shown. */
    List<String> of(Document document) {
        Set<Integer> missing = new TreeSet<>();
        Words.all(document).codePoints().filter(c -> !needsNoGlyph(c) && !fonts.shows(c)).forEach(missing::add);
        List<String> result = new ArrayList<>();
        missing.forEach(c -> result.add(Character.toString(c)));
        return List.copyOf(result);
    }

    /** Line ends, joiners, and the signs that only choose how the character before them looks. */
    static boolean needsNoGlyph(int c) {
        return Character.getType(c) == Character.FORMAT || c == '\n' || c >= FIRST_SELECTOR && c <= LAST_SELECTOR
            || c >= FIRST_SKIN && c <= LAST_SKIN;
    }
}
