package org.partnershipregister.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.partnershipregister.document.FontFamily.Face;
import org.partnershipregister.model.HouseStyle.PaperFont;

/**
 * The bundled fonts, each parsed when a paper first needs it and then kept. Ligatures are switched off: with them a PDF holds "staﬃng",
 * which nobody finds by searching for "staffing", and takes six times as long. Not for use by two threads at once.
 */
final class PaperFonts {
    private final Map<Face, TrueTypeFont> parsed = new HashMap<>();
    private final Map<Face, GlyphCodes> codes = new HashMap<>();
    private final Map<Integer, String> meanings = new HashMap<>();
    private final Map<FontFamily, IndicShapes> shapes = new EnumMap<>(FontFamily.class);

    /** The families a paper needs, the one for its text first; those of other scripts only when it has letters of theirs. */
    List<FontFamily> needed(Document document) {
        meanings.clear(); // what the paper before meant by a glyph must not show in this one
        FontFamily text = text(document);
        List<FontFamily> needed = new ArrayList<>(List.of(text));
        BitSet missing = characters(document);
        missing.stream().filter(c -> shows(text, c)).forEach(missing::clear);
        for (FontFamily family : FontFamily.values()) {
            if (family != text && missing.stream().anyMatch(c -> shows(family, c))) {
                needed.add(family);
                missing.stream().filter(c -> shows(family, c)).forEach(missing::clear);
            }
        }
        return List.copyOf(needed);
    }

    /** Makes the families known to a layout run that writes into {@code pdf}; only the glyphs used are embedded. */
    void register(PdfRendererBuilder builder, PDDocument pdf, List<FontFamily> families) throws IOException {
        for (FontFamily family : families) {
            for (Face face : family.faces()) {
                PDType0Font font = PDType0Font.load(pdf, parsed(family, face), true);
                builder.useFont(new PDFontSupplier(font), family.css(), face.weight(), face.style(), true);
            }
        }
    }

    /** True if one of the families can show the character. */
    boolean shows(int character) {
        for (FontFamily family : FontFamily.values()) {
            if (shows(family, character)) {
                return true;
            }
        }
        return false;
    }

    /** Words of an Indian script as codes of the glyphs to draw. */
    String shaped(FontFamily family, String word) {
        return shapes.computeIfAbsent(family, f -> {
            shows(f, ' ');
            return new IndicShapes(Resources.bytes("fonts/" + f.upright().file() + ".ttf"), codes.get(f.upright()));
        }).shaped(word, meanings);
    }

    /** What the codes of {@link #shaped} stand for in the present paper. */
    Map<Integer, String> meanings() {
        return Map.copyOf(meanings);
    }

    private static FontFamily text(Document document) {
        return document.look().font() == PaperFont.SERIF ? FontFamily.SERIF : FontFamily.SANS;
    }

    private static BitSet characters(Document document) {
        BitSet characters = new BitSet();
        Words.all(document).codePoints().filter(c -> !MissingGlyphs.needsNoGlyph(c)).forEach(characters::set);
        return characters;
    }

    private boolean shows(FontFamily family, int character) {
        try {
            TrueTypeFont font = parsed(family, family.upright());
            GlyphCodes own = codes.get(family.upright());
            return own == null ? font.getUnicodeCmapLookup().getGlyphId(character) != 0 : own.has(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text comes out in upright letters of the first family that has each, in the size of its letters. */
    float width(List<FontFamily> families, String text) {
        return (float) text.codePoints().mapToDouble(c -> width(families.stream().filter(family -> shows(family, c)).findFirst()
            .orElse(families.getFirst()), c)).sum();
    }

    private double width(FontFamily family, int character) {
        try {
            TrueTypeFont font = parsed(family, family.upright());
            return (double) font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parsed(FontFamily family, Face face) throws IOException {
        TrueTypeFont known = parsed.get(face);
        if (known == null) {
            known = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("fonts/" + face.file() + ".ttf")));
            known.setEnableGsub(false);
            if (family.firstShape() > 0) {
                GlyphCodes own = new GlyphCodes(known.getUnicodeCmapLookup(), family.firstShape(), known.getNumberOfGlyphs());
                known.getCmap().setCmaps(new CmapSubtable[] {own});
                codes.put(face, own);
            }
            parsed.put(face, known);
        }
        return known;
    }
}
