package org.partnershipregister.document;

import java.util.Optional;
import org.partnershipregister.model.HouseStyle.PaperFont;

/**
 * Writes a document as an OpenDocument text 1.3 (LibreOffice): named styles, numbered clauses, tables whose heads repeat, page numbers as
 * fields, language and title. Own writer, see the decision on Word and ODT files.
 */
final class OdtWriter implements PaperWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final int FOOTER = 11;
    private final String styles = Resources.text("odt/styles.xml");

    @Override
    public byte[] write(Document document) {
        Optional<LogoPicture> logo = LogoPicture.of(document);
        ZipParts parts = new ZipParts().store("mimetype", MEDIA_TYPE)
            .add("META-INF/manifest.xml", Resources.text("odt/manifest.xml").replace("{pictures}", logo.map(OdtWriter::entry).orElse("")))
            .add("meta.xml", meta(document))
            .add("styles.xml", styles(document))
            .add("content.xml", content(document, logo));
        logo.ifPresent(picture -> parts.add("Pictures/" + picture.fileName(), picture.bytes()));
        return parts.done();
    }

    private static String entry(LogoPicture logo) {
        return new Xml().empty("manifest:file-entry", "manifest:full-path", "Pictures/" + logo.fileName(), "manifest:media-type", logo.mediaType()).done();
    }

    private static String content(Document document, Optional<LogoPicture> logo) {
        OdtStyles own = new OdtStyles();
        Xml body = new Xml();
        OdtBlocks blocks = new OdtBlocks(body, own, logo);
        int width = 10 * textWidth(document);
        blocks.logo();
        blocks.writeAll(document.blocks(), width);
        Xml xml = new Xml().raw(HEAD).open("office:document-content", "xmlns:office", NAMES + "office:1.0", "xmlns:style", NAMES + "style:1.0",
            "xmlns:text", NAMES + "text:1.0", "xmlns:table", NAMES + "table:1.0", "xmlns:fo", NAMES + "xsl-fo-compatible:1.0",
            "xmlns:draw", NAMES + "drawing:1.0", "xmlns:svg", NAMES + "svg-compatible:1.0", "xmlns:xlink", "http://www.w3.org/1999/xlink",
            "office:version", "1.3");
        own.write(xml);
        return xml.open("office:body").open("office:text").raw(body.done()).close().close().close().done();
    }

    private String styles(Document document) {
        PageSize size = document.pageSize();
        Margins margins = Margins.of(document);
        boolean serif = document.look().font() == PaperFont.SERIF;
        return styles.replace("{language}", document.language().getLanguage())
            .replace("{country}", document.language().getCountry().isEmpty() ? "none" : document.language().getCountry())
            .replace("{pageWidth}", Double.toString(size.width())).replace("{pageHeight}", Double.toString(size.height()))
            .replace("{orientation}", size.width() > size.height() ? "landscape" : "portrait")
            .replace("{textWidth}", Integer.toString(textWidth(document)))
            .replace("{top}", Integer.toString(margins.top())).replace("{side}", Integer.toString(margins.side()))
            .replace("{foot}", Integer.toString(margins.foot() - FOOTER)).replace("{font}", serif ? "Liberation Serif" : "Liberation Sans")
            .replace("{fonts}", serif ? "'Liberation Serif', Georgia" : "'Liberation Sans', Arial")
            .replace("{generic}", serif ? "roman" : "swiss").replace("{footer}", footer(document));
    }

    private static String footer(Document document) {
        PaperTexts texts = new PaperTexts(document.language());
        Xml foot = new Xml().open("text:p", "text:style-name", "Footer").text(document.footer());
        if (!document.numbered()) {
            return foot.close().done();
        }
        return foot.empty("text:tab").text(texts.beforePage()).leaf("text:page-number", "1", "text:select-page", "current")
            .text(texts.betweenPages()).leaf("text:page-count", "1").text(texts.afterPages()).close().done();
    }

    private static String meta(Document document) {
        Xml xml = new Xml().raw(HEAD).open("office:document-meta", "xmlns:office", NAMES + "office:1.0", "xmlns:meta", NAMES + "meta:1.0",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/", "office:version", "1.3");
        xml.open("office:meta").leaf("meta:generator", "Partnership Register").leaf("dc:title", document.title())
            .leaf("meta:initial-creator", document.author()).leaf("meta:creation-date", document.dated() + "T00:00:00")
            .leaf("dc:language", document.language().toLanguageTag());
        return xml.close().close().done();
    }

    private static int textWidth(Document document) {
        return (int) document.pageSize().width() - 2 * Margins.of(document).side();
    }
}
