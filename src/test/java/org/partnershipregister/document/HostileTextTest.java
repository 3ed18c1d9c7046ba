package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Text that breaks careless writers, put into every field of a document. */
class HostileTextTest {
    private final Papers papers = new Papers();

    static List<String> hostile() {
        return List.of("<script>alert(1)</script>", "</style></title>]]><!-- ${7*7} #{x} [[field]] {footer} {0} %s \\", "\"'&quot;&#0;& &amp;",
            "שלום עולם مرحبا \u202Eevil\u202C \u2066x", "a\u0000b\u0008c\u001Fd\uFFFEe\uFFFFf\u0085g\u000Bh", "x\uD800y\uDC00z", "😀👩‍👩‍👧 𝕏 김",
            "long ".repeat(150), "w".repeat(800), "# * - 1. > | `~_ ---", " \t\n\r ", "e\u0301\u0302\u0303".repeat(50), "\u00AD\u200B\uFEFF");
    }

    @Timeout(60)
    @ParameterizedTest
    @MethodSource("hostile")
    void everyWriterCopesWithIt(String text) throws IOException {
        Document document = SampleDocuments.everywhere(text);
        for (PaperFormat format : PaperFormat.values()) {
            byte[] bytes = papers.write(document, format);
            assertThat(bytes).as(format.name()).isNotEmpty();
            switch (format) {
                case PDF -> {
                    try (PDDocument pdf = Loader.loadPDF(bytes)) {
                        assertThat(pdf.getNumberOfPages()).isPositive();
                    }
                }
                case DOCX, ODT -> parts(bytes).forEach((name, part) -> {
                    if (!name.equals("mimetype")) {
                        XmlReading.parse(part);
                    }
                });
                case HTML -> XmlReading.parse(new String(bytes, StandardCharsets.UTF_8));
                case MARKDOWN, TEXT -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\u0000", "\u202E");
            }
        }
    }

    @Test
    void tenThousandCharactersFillPagesWithoutLoss() throws IOException {
        for (String text : List.of("long ".repeat(2000), "w".repeat(10_000))) {
            Document document = Document.titled("Long", SampleDocuments.DATED).add(Block.heading(1, "Long")).add(Block.clause("1", Inline.text(text)))
                .add(Block.bullets(1, List.of(text))).done();
            try (PDDocument pdf = Loader.loadPDF(papers.write(document, PaperFormat.PDF))) {
                String read = new PDFTextStripper().getText(pdf).replaceAll("[^longw]", "");
                assertThat(read.chars().filter(c -> c == text.charAt(0)).count()).isGreaterThanOrEqualTo(2 * text.chars().filter(c -> c == text.charAt(0)).count());
            }
        }
    }

    @Test
    void noElementComesOutOfText() {
        String html = new String(papers.write(SampleDocuments.everywhere("<script>alert(1)</script>"), PaperFormat.HTML), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
        assertThat(new String(papers.write(SampleDocuments.everywhere("<b>"), PaperFormat.MARKDOWN), StandardCharsets.UTF_8)).doesNotContain(" <b>");
    }

    @Test
    void charactersNoFontShowsStillLeaveAnAccessiblePdf() {
        byte[] pdf = papers.write(SampleDocuments.everywhere("naïve <b> \u202E ☑"), PaperFormat.PDF);
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEveryFormat() {
        for (PaperFormat format : PaperFormat.values()) {
            assertThat(new Papers().write(SampleDocuments.agreement(2), format)).as(format.name()).isEqualTo(papers.write(SampleDocuments.agreement(2), format));
        }
    }

    @Test
    void onlyWebAndMailAddressesBecomeLinks() {
        assertThat(Inline.link("x", "javascript:alert(1)")).isEqualTo(Inline.text("x"));
        assertThat(Inline.link("x", "file:///etc/passwd")).isEqualTo(Inline.text("x"));
        assertThat(Inline.link("x", "data:text/html,x")).isEqualTo(Inline.text("x"));
        assertThat(Inline.link("x", "java\u0000script:x")).isEqualTo(Inline.text("x"));
        assertThat(Inline.link("x", "mailto:a@example.org")).isInstanceOf(Inline.Link.class);
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        return OfficeWritersTest.parts(zip);
    }
}
