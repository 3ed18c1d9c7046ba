package org.partnershipregister.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bundled fonts, parsed when first needed and then kept. Ligatures are switched off: with them a PDF holds "staﬃng", which nobody
 * finds by searching for "staffing", and takes six times as long. Not for use by two threads at once.
 */
final class PaperFonts {

    private enum Face {
        REGULAR("NotoSans-Regular", "Noto Sans", 400, FontStyle.NORMAL),
        BOLD("NotoSans-Bold", "Noto Sans", 700, FontStyle.NORMAL),
        ITALIC("NotoSans-Italic", "Noto Sans", 400, FontStyle.ITALIC),
        BOLD_ITALIC("NotoSans-BoldItalic", "Noto Sans", 700, FontStyle.ITALIC),
        SYMBOLS("NotoSansSymbols2-Regular", "Noto Sans Symbols 2", 400, FontStyle.NORMAL);

        private final String file;
        private final String family;
        private final int weight;
        private final FontStyle style;

        Face(String file, String family, int weight, FontStyle style) {
            this.file = file;
            this.family = family;
            this.weight = weight;
            this.style = style;
        }
    }

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** Makes the fonts known to a layout run that writes into {@code pdf}; only the glyphs used are embedded. */
    void register(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        for (Face face : Face.values()) {
            PDType0Font font = PDType0Font.load(pdf, parsed(face), true);
            builder.useFont(new PDFontSupplier(font), face.family, face.weight, face.style, true);
        }
    }

    /** True if the upright text face or the symbols can show the character (the other faces of Noto Sans hold the same ones). */
    boolean shows(int character) {
        return shows(Face.REGULAR, character) || shows(Face.SYMBOLS, character);
    }

    private boolean shows(Face face, int character) {
        try {
            CmapLookup characters = parsed(face).getUnicodeCmapLookup();
            return characters.getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parsed(Face face) throws IOException {
        TrueTypeFont known = parsed.get(face);
        if (known == null) {
            known = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("fonts/" + face.file + ".ttf")));
            known.setEnableGsub(false);
            parsed.put(face, known);
        }
        return known;
    }
}
