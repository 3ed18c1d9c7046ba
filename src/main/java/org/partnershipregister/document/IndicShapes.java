package org.partnershipregister.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shapes words of one Indian script as Java's own text engine (HarfBuzz) does: conjuncts, half letters, vowel signs on their right side.
 * Each glyph comes back as a private code that {@link GlyphCodes} knows.
 */
final class IndicShapes {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final int NOTHING = 0xFFFE;
    private final Font font;
    private final GlyphCodes codes;

    IndicShapes(byte[] file, GlyphCodes codes) {
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(1000f);
            this.codes = codes;
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param meanings gets what each code stands for, unless it has it already */
    String shaped(String word, Map<Integer, String> meanings) {
        GlyphVector glyphs = font.layoutGlyphVector(PLAIN, word.toCharArray(), 0, word.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        StringBuilder out = new StringBuilder(word.length());
        SortedMap<Integer, List<Integer>> syllables = new TreeMap<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph < NOTHING) {
                out.appendCodePoint(codes.code(glyph));
                syllables.computeIfAbsent(glyphs.getGlyphCharIndex(i), _ -> new ArrayList<>()).add(glyph);
            }
        }
        syllables.forEach((from, drawn) -> {
            SortedMap<Integer, List<Integer>> later = syllables.tailMap(from + 1);
            learn(word.substring(from, later.isEmpty() ? word.length() : later.firstKey()), drawn, meanings);
        });
        return out.toString();
    }

    /** Glyphs of single letters stand for these; the first other glyph stands for the letters that are left. */
    private void learn(String syllable, List<Integer> drawn, Map<Integer, String> meanings) {
        StringBuilder left = new StringBuilder(syllable);
        List<Integer> others = new ArrayList<>();
        for (int glyph : drawn) {
            List<Integer> single = codes.characters(glyph);
            if (single.isEmpty()) {
                others.add(glyph);
            } else {
                String letter = Character.toString(single.stream().filter(c -> syllable.indexOf(c) >= 0).findFirst().orElse(single.getFirst()));
                meanings.putIfAbsent(codes.code(glyph), letter);
                int at = left.indexOf(letter);
                if (at >= 0) {
                    left.delete(at, at + letter.length());
                }
            }
        }
        for (int glyph : others) {
            meanings.putIfAbsent(codes.code(glyph), left.isEmpty() ? syllable.substring(0, 1) : left.toString());
        }
    }
}
