package org.partnershipregister.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A family of letters that comes with the program, in the order in which a character that the text face lacks is looked for. */
enum FontFamily {
    SANS("Noto Sans", 0, "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic"),
    SERIF("Noto Serif", 0, "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic", "NotoSerif-BoldItalic"),
    SYMBOLS("Noto Sans Symbols 2", 0, "NotoSansSymbols2-Regular"),
    ARABIC("Noto Naskh Arabic", 0, "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"),
    HEBREW("Noto Sans Hebrew", 0, "NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    BENGALI("Noto Sans Bengali", 0xE000, "NotoSansBengali-Regular", "NotoSansBengali-Bold"),
    GURMUKHI("Noto Sans Gurmukhi", 0xE400, "NotoSansGurmukhi-Regular", "NotoSansGurmukhi-Bold"),
    DEVANAGARI("Noto Sans Devanagari", 0xE600, "NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    HAN("Droid Sans Fallback", 0, "DroidSansFallbackFull"),
    EMOJI("Symbola Emoji", 0, "Symbola-Emoji");

    /** One file of a family. */
    record Face(String file, int weight, FontStyle style) {
    }

    private final String css;
    private final int firstShape;
    private final List<Face> faces;

    FontFamily(String css, int firstShape, String... files) {
        this.css = css;
        this.firstShape = firstShape;
        this.faces = Arrays.stream(files).map(file -> new Face(file, file.contains("Bold") ? 700 : 400,
            file.contains("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL)).toList();
    }

    /** The name it has in a style sheet. */
    String css() {
        return css;
    }

    List<Face> faces() {
        return faces;
    }

    Face upright() {
        return faces.getFirst();
    }

    /** The private code under which glyph 0 is drawn, for letters that change with their neighbours; 0 for all others. */
    int firstShape() {
        return firstShape;
    }

    /** True if letters of it change with their neighbours. */
    boolean shapes() {
        return firstShape > 0 || this == ARABIC;
    }

    /** The names for a style sheet, in order of preference. */
    static String list(List<FontFamily> families) {
        return families.stream().map(family -> "'" + family.css + "'").collect(Collectors.joining(", "));
    }
}
