package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private final PdfWriter writer = new PdfWriter(new HtmlWriter(), new PaperFonts());

    @Test
    void everyWordCanBeReadBack() throws IOException {
        Document agreement = SampleDocuments.agreement(4);
        List<String> read = words(text(writer.write(agreement)));
        assertThat(read).contains("staffing", "efficient", "affiliated", "Dŵr", "Łukasz", "Súilleabháin", "Şcoală");
        List<String> missing = new ArrayList<>(words(Words.all(agreement)));
        missing.removeAll(read);
        assertThat(missing).isEmpty();
    }

    @Test
    void theFootOfEachPageHasTheFooterAndThePageNumber() throws IOException {
        String text = text(writer.write(SampleDocuments.notes()));
        assertThat(text).contains("Steering group · MTG-2026-014", "Page 1 of 2", "Page 2 of 2");
    }

    @Test
    void noWordIsDividedAtItsApostrophe() throws IOException {
        for (int fill = 1; fill < 30; fill++) {
            String text = text(writer.write(Document.titled("Words", SampleDocuments.DATED).add(Block.heading(1, "Words"))
                .add(Block.paragraph("i".repeat(fill) + " a partner’s trustees".repeat(12))).done()));
            assertThat(text).doesNotContain("’\n").doesNotContain("’\r");
        }
    }

    @Test
    void aTableOverSeveralPagesRepeatsItsHead() throws IOException {
        List<List<Block.Cell>> rows = SampleDocuments.rows(120).stream().map(r -> List.of(Block.Cell.of(r), Block.Cell.of("x"))).toList();
        Document document = Document.titled("Long table", SampleDocuments.DATED).add(Block.heading(1, "Long table"))
            .add(new Block.Table("", List.of(Block.Cell.of("Ledger"), Block.Cell.of("Sum")), List.of(2, 1), rows)).done();
        byte[] pdf = writer.write(document);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            int pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(page(read, page)).contains("Ledger");
            }
        }
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        for (int lines = 30; lines < 46; lines++) {
            Document.Draft draft = Document.titled("Orphans", SampleDocuments.DATED).add(Block.heading(1, "Orphans"));
            SampleDocuments.rows(lines).forEach(row -> draft.add(Block.paragraph(row)));
            byte[] pdf = writer.write(draft.add(Block.heading(2, "1", "Lonely")).add(Block.paragraph("follower")).done());
            try (PDDocument read = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= read.getNumberOfPages(); page++) {
                    assertThat(page(read, page).contains("Lonely")).as(lines + " lines").isEqualTo(page(read, page).contains("follower"));
                }
            }
        }
    }

    @Test
    void noSignatureBlockIsSplit() throws IOException {
        for (int lines = 10; lines < 40; lines += 3) {
            Document.Draft draft = Document.titled("Signing", SampleDocuments.DATED).add(Block.heading(1, "Signing"));
            SampleDocuments.rows(lines).forEach(row -> draft.add(Block.paragraph(row)));
            draft.add(new Block.Signatures(List.of(new Block.Party("Signed for", "Partner", List.of(Block.Line.toSign("Signature"), Block.Line.of("Name", ""),
                Block.Line.of("Date", ""))))));
            try (PDDocument read = Loader.loadPDF(writer.write(draft.done()))) {
                for (int page = 1; page <= read.getNumberOfPages(); page++) {
                    String text = page(read, page);
                    assertThat(text.contains("Signed for")).as(lines + " lines").isEqualTo(text.contains("Date"));
                }
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] first = writer.write(SampleDocuments.agreement(3));
        assertThat(new PdfWriter(new HtmlWriter(), new PaperFonts()).write(SampleDocuments.agreement(3))).isEqualTo(first);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
