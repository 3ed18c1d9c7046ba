package org.partnershipregister.document;

import java.util.Optional;
import org.partnershipregister.model.HouseStyle.PaperFont;

/**
 * Writes a document as a Word file (Office Open XML, transitional): named styles, numbered clauses, tables whose heads repeat, page
 * numbers as fields, language and title. Own writer, see the decision on Word and ODT files.
 */
final class DocxWriter implements PaperWriter {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int FOOT = 13;
    private final String styles = Resources.text("docx/styles.xml");
    private final String settings = Resources.text("docx/settings.xml");

    @Override
    public byte[] write(Document document) {
        String language = document.language().toLanguageTag();
        int width = twips(document.pageSize().width() - 2 * Margins.of(document).side());
        Optional<LogoPicture> logo = LogoPicture.of(document);
        Xml xml = new Xml().raw(HEAD);
        DocxText text = new DocxText(xml);
        DocxLists lists = new DocxLists();
        xml.open("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS).open("w:body");
        DocxBlocks blocks = new DocxBlocks(xml, text, lists, logo);
        blocks.logo();
        blocks.writeAll(document.blocks(), width);
        sheet(xml, document.pageSize(), Margins.of(document));
        xml.close().close();
        ZipParts parts = new ZipParts().add("[Content_Types].xml", Resources.text("docx/content-types.xml"))
            .add("_rels/.rels", Resources.text("docx/package-relations.xml"))
            .add("docProps/core.xml", properties(document))
            .add("word/document.xml", xml.done())
            .add("word/_rels/document.xml.rels", text.relations("styles", "settings", "numbering", "footer1"))
            .add("word/styles.xml", styles.replace("{language}", language).replace("{textWidth}", Integer.toString(width))
                .replace("{font}", document.look().font() == PaperFont.SERIF ? "Georgia" : "Arial"))
            .add("word/settings.xml", settings.replace("{language}", language))
            .add("word/numbering.xml", lists.part())
            .add("word/footer1.xml", footer(document));
        logo.ifPresent(picture -> parts.add("word/media/" + picture.fileName(), picture.bytes()));
        return parts.done();
    }

    private static void sheet(Xml xml, PageSize size, Margins margins) {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "r-footer1");
        xml.empty("w:pgSz", "w:w", "" + twips(size.width()), "w:h", "" + twips(size.height()), "w:orient",
            size.width() > size.height() ? "landscape" : "");
        String side = "" + twips(margins.side());
        xml.empty("w:pgMar", "w:top", "" + twips(margins.top()), "w:right", side, "w:bottom", "" + twips(margins.foot()), "w:left", side, "w:header", "" + twips(FOOT), "w:footer",
            "" + twips(FOOT), "w:gutter", "0");
        xml.close();
    }

    private static String footer(Document document) {
        PaperTexts texts = new PaperTexts(document.language());
        Xml xml = new Xml().raw(HEAD).open("w:ftr", "xmlns:w", WORD);
        DocxText text = new DocxText(xml);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        text.number(document.footer());
        if (document.numbered()) {
            text.plain(texts.beforePage());
            field(xml, text, "PAGE");
            text.plain(texts.betweenPages());
            field(xml, text, "NUMPAGES");
            text.plain(texts.afterPages());
        }
        return xml.close().close().done();
    }

    private static void field(Xml xml, DocxText text, String name) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
        xml.open("w:r").leaf("w:instrText", " " + name + " ", "xml:space", "preserve").close();
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
        text.plain("1");
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    }

    private static String properties(Document document) {
        Xml xml = new Xml().raw(HEAD);
        xml.open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
            "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", document.title()).leaf("dc:creator", document.author()).leaf("dc:language", document.language().toLanguageTag());
        xml.leaf("dcterms:created", document.dated() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        return xml.close().done();
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
