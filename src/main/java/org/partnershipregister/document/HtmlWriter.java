package org.partnershipregister.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.HouseStyle.PaperFont;

/**
 * Writes a document as one well-formed XHTML page with its style sheet inside: for reading in a browser ({@link #write}), and as what
 * {@link PdfWriter} lays out ({@link #forPaper}). Nothing in it is fetched from elsewhere.
 */
final class HtmlWriter implements PaperWriter {
    private final String paper = Resources.text("paper.css");
    private final String screen = Resources.text("screen.css");

    @Override
    public byte[] write(Document document) {
        boolean serif = document.look().font() == PaperFont.SERIF;
        String fonts = serif ? "'Noto Serif', Cambria, Georgia, serif" : "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
        return page(document, (paper + screen).replace("{fonts}", fonts), Optional.empty()).getBytes(StandardCharsets.UTF_8);
    }

    /** The page with the sheet's size, margins and footer set, the headings as bookmarks, and its words as they are drawn. */
    String forPaper(Document document, List<FontFamily> families, PaperText text) {
        String fonts = FontFamily.list(families);
        return page(document, paper.replace("{fonts}", fonts) + new SheetCss(document, fonts, text).css(), Optional.of(text));
    }

    private static String page(Document document, String css, Optional<PaperText> paper) {
        boolean onPaper = paper.isPresent();
        String language = document.language().toLanguageTag();
        Xml xml = new Xml().raw("<!DOCTYPE html>\n");
        xml.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        xml.open("head").empty("meta", "charset", "UTF-8").leaf("title", document.title());
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        if (!document.author().isBlank()) {
            xml.empty("meta", "name", "author", "content", document.author());
        }
        xml.empty("meta", "name", "subject", "content", document.title());
        xml.open("style").raw("\n" + css).close();
        HtmlBlocks blocks = new HtmlBlocks(xml, LogoPicture.of(document));
        if (onPaper) {
            bookmarks(xml, document.blocks());
        }
        xml.close().open("body");
        paper.ifPresent(text -> xml.drawn(text::drawn));
        blocks.logo();
        blocks.writeAll(document.blocks());
        if (!onPaper && !document.footer().isBlank()) {
            xml.open("footer").leaf("p", document.footer()).close();
        }
        return xml.close().close().raw("\n").done();
    }

    private static void bookmarks(Xml xml, List<Block> blocks) {
        xml.open("bookmarks");
        int heading = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading h) {
                heading++;
                xml.empty("bookmark", "name", (h.number() + " " + Inline.words(h.text())).strip(), "href", "#" + HtmlBlocks.id(heading));
            }
        }
        xml.close();
    }
}
