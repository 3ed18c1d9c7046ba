package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Opens the Word and OpenDocument files again, part by part, and compares their words with the document's. */
class OfficeWritersTest {
    private final Document agreement = SampleDocuments.agreement(4);
    private final Document notes = SampleDocuments.notes();

    @Test
    void everyPartIsWellFormed() throws IOException {
        for (PaperWriter writer : List.of(new DocxWriter(), new OdtWriter())) {
            for (Document document : List.of(agreement, notes)) {
                parts(writer.write(document)).forEach((name, text) -> {
                    if (!name.equals("mimetype")) {
                        XmlReading.parse(text);
                    }
                });
            }
        }
    }

    @Test
    void wordFilesHoldTheSameWordsInTheSameOrder() throws IOException {
        for (Document document : List.of(agreement, notes)) {
            Map<String, String> parts = parts(new DocxWriter().write(document));
            assertThat(words(XmlReading.parse(parts.get("word/document.xml")), "w:p")).isEqualTo(words(Words.of(uncounted(document))));
            assertThat(parts.get("word/footer1.xml")).contains(document.footer(), " PAGE ", " NUMPAGES ");
        }
    }

    @Test
    void openDocumentFilesHoldTheSameWordsInTheSameOrder() throws IOException {
        for (Document document : List.of(agreement, notes)) {
            Map<String, String> parts = parts(new OdtWriter().write(document));
            Element body = XmlReading.first(XmlReading.parse(parts.get("content.xml")), "office:text");
            assertThat(words(body, "text:p", "text:h")).isEqualTo(words(Words.of(uncounted(document))));
            assertThat(parts.get("styles.xml")).contains(document.footer(), "text:page-number", "text:page-count");
        }
    }

    @Test
    void wordKnowsHeadingsClausesAndRepeatedTableHeads() throws IOException {
        String xml = parts(new DocxWriter().write(agreement)).get("word/document.xml");
        assertThat(xml).contains("w:val=\"Heading1\"", "w:val=\"Heading2\"", "w:val=\"Clause\"", "w:val=\"Subclause\"", "<w:tblHeader/>", "<w:cantSplit/>");
    }

    @Test
    void everyNumberedListInWordStartsAgain() throws IOException {
        Map<String, String> parts = parts(new DocxWriter().write(agreement));
        List<String> used = XmlReading.all(XmlReading.parse(parts.get("word/document.xml")), "w:numId").stream().map(e -> e.getAttribute("w:val")).distinct().toList();
        List<String> made = XmlReading.all(XmlReading.parse(parts.get("word/numbering.xml")), "w:num").stream().map(e -> e.getAttribute("w:numId")).toList();
        assertThat(used).contains("2").doesNotHaveDuplicates().hasSizeGreaterThan(7);
        assertThat(made).containsAll(used);
        assertThat(XmlReading.all(XmlReading.parse(parts.get("word/numbering.xml")), "w:startOverride")).hasSize((made.size() - 2) * 9);
    }

    @Test
    void everyStyleUsedIsDefined() throws IOException {
        Map<String, String> docx = parts(new DocxWriter().write(everyKind()));
        assertThat(styles(docx.get("word/styles.xml"), "w:style", "w:styleId"))
            .containsAll(Stream.of("w:pStyle", "w:rStyle", "w:tblStyle").flatMap(e -> styles(docx.get("word/document.xml"), e, "w:val").stream()).toList());
        Map<String, String> odt = parts(new OdtWriter().write(everyKind()));
        List<String> defined = Stream.of("style:style", "text:list-style").flatMap(e -> Stream.of("content.xml", "styles.xml")
            .flatMap(part -> styles(odt.get(part), e, "style:name").stream())).toList();
        for (String element : List.of("text:p", "text:h", "text:span", "text:list")) {
            assertThat(defined).containsAll(styles(odt.get("content.xml"), element, "text:style-name"));
        }
        for (String element : List.of("table:table", "table:table-column", "table:table-row", "table:table-cell")) {
            assertThat(defined).containsAll(styles(odt.get("content.xml"), element, "table:style-name"));
        }
    }

    @Test
    void nothingStandsBetweenATableAndTheNextPage() throws IOException {
        Block table = new Block.Table("", List.of(Block.Cell.of("What")), List.of(1), List.of(List.of(Block.Cell.of("that"))));
        Document document = Document.titled("Tables", SampleDocuments.DATED).add(table).add(Block.paragraph("between")).add(table)
            .add(new Block.PageBreak()).add(Block.heading(2, "Next")).done();
        assertThat(parts(new OdtWriter().write(document)).get("content.xml").split("\"After_20_Table\"")).hasSize(1 + 1);
    }

    @Test
    void titleAuthorDateAndLanguageAreInTheFile() throws IOException {
        Document welsh = Document.titled("Nodiadau & <mwy>", SampleDocuments.DATED).by("Tŷ Hafan").in(Locale.of("cy", "GB")).done();
        Map<String, String> docx = parts(new DocxWriter().write(welsh));
        assertThat(docx.get("docProps/core.xml")).contains("Nodiadau &amp; &lt;mwy&gt;", "Tŷ Hafan", "2026-11-22");
        assertThat(docx.get("word/styles.xml")).contains("<w:lang w:val=\"cy-GB\"");
        Map<String, String> odt = parts(new OdtWriter().write(welsh));
        assertThat(odt.get("meta.xml")).contains("Nodiadau &amp; &lt;mwy&gt;", "Tŷ Hafan", "2026-11-22");
        assertThat(odt.get("styles.xml")).contains("fo:language=\"cy\" fo:country=\"GB\"");
    }

    @Test
    void openDocumentsBeginWithTheirTypeUncompressed() {
        byte[] odt = new OdtWriter().write(notes);
        assertThat(new String(odt, 30, 47, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    /** Every level, indent and tone, each after a page break as well. */
    private static Document everyKind() {
        Document.Draft draft = Document.titled("Every kind", SampleDocuments.DATED);
        for (int i = 0; i < 4; i++) {
            draft.add(new Block.PageBreak()).add(Block.heading(i + 1, i % 2 == 0 ? "" : "1", "Heading"));
            draft.add(Block.heading(i + 1, i % 2 == 0 ? "1" : "", "Heading"));
            draft.add(new Block.PageBreak()).add(new Block.Paragraph("1", i, List.of(Inline.link("a", "mailto:a@example.org"), new Inline.Text("b",
                java.util.EnumSet.allOf(Inline.Mark.class)))));
            draft.add(new Block.Paragraph("", i, List.of(Inline.missing("x")))).add(new Block.PageBreak()).add(Block.bullets(i, List.of("x")));
            draft.add(Block.numbered(i, List.of("x")));
        }
        for (Block.Tone tone : Block.Tone.values()) {
            draft.add(new Block.PageBreak()).add(new Block.Panel(tone, "t", List.of(Block.paragraph("x"))));
        }
        return draft.addAll(SampleDocuments.agreement(2).blocks()).addAll(SampleDocuments.notes().blocks()).done();
    }

    /** The blocks without the numbers of clauses, which a word processor counts by itself. */
    private static List<Block> uncounted(Document document) {
        ClauseCount count = new ClauseCount();
        return document.blocks().stream().map(block -> switch (block) {
            case Block.Heading heading when count.heading(heading.number()).isPresent() -> new Block.Heading(heading.level(), "", heading.text());
            case Block.Paragraph text when count.paragraph(text.number()).isPresent() -> new Block.Paragraph("", text.indent(), text.text());
            default -> block;
        }).toList();
    }

    private static List<String> styles(String xml, String element, String attribute) {
        return XmlReading.all(XmlReading.parse(xml), element).stream().map(e -> e.getAttribute(attribute)).filter(s -> !s.isEmpty()).distinct().toList();
    }

    private static List<String> words(Element root, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        XmlReading.text(root, List.of(paragraphs), text);
        return words(text.toString());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
