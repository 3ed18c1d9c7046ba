package org.partnershipregister.document;

import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/** The table from characters to glyphs of a font for an Indian script: every glyph can be asked for by a private code besides. */
final class GlyphCodes extends CmapSubtable {
    private final CmapLookup own;
    private final int first;
    private final int glyphs;

    /** @param first the private code of glyph 0 */
    GlyphCodes(CmapLookup own, int first, int glyphs) {
        this.own = own;
        this.first = first;
        this.glyphs = glyphs;
        setPlatformId(CmapTable.PLATFORM_UNICODE);
        setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
    }

    /** True if the font itself has the character. */
    boolean has(int character) {
        return own.getGlyphId(character) != 0;
    }

    /** The private code of a glyph. */
    int code(int glyph) {
        return first + glyph;
    }

    /** The characters the font itself shows by this glyph alone; empty for a conjunct or another shape. */
    List<Integer> characters(int glyph) {
        List<Integer> codes = own.getCharCodes(glyph);
        return codes == null ? List.of() : List.copyOf(codes);
    }

    @Override
    public int getGlyphId(int character) {
        boolean asked = character >= first && character < first + glyphs;
        return asked ? character - first : own.getGlyphId(character);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        return List.of(first + glyph);
    }
}
