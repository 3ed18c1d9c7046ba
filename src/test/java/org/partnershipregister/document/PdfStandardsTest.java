package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF as judge, with counterexamples it must refuse, so that a pass means something. */
class PdfStandardsTest {
    private final PdfWriter writer = new PdfWriter(new HtmlWriter(), new PaperFonts());

    @Test
    void aLongAgreementKeepsBothStandards() throws IOException {
        byte[] pdf = writer.write(SampleDocuments.agreement(21));
        assertThat(pages(pdf)).isGreaterThanOrEqualTo(12);
        assertKeepsBothStandards(pdf);
    }

    @Test
    void meetingNotesKeepBothStandards() {
        assertKeepsBothStandards(writer.write(SampleDocuments.notes()));
    }

    @Test
    void theSmallestDocumentKeepsBothStandards() {
        assertKeepsBothStandards(writer.write(Document.titled("Empty", SampleDocuments.DATED).done()));
    }

    @Test
    void aWelshDocumentOnALandscapeSheetKeepsBothStandards() {
        assertKeepsBothStandards(writer.write(Document.titled("Cytundeb", SampleDocuments.DATED).in(Locale.of("cy")).on(PageSize.A4_LANDSCAPE)
            .add(Block.heading(1, "Cytundeb")).add(Block.paragraph("Dŵr, tŷ, ôl.")).done()));
    }

    @Test
    void aSkippedHeadingLevelIsFound() {
        Document jump = Document.titled("Jump", SampleDocuments.DATED).add(Block.heading(1, "One")).add(Block.heading(4, "Four")).done();
        assertThat(Vera.failures(writer.write(jump), PDFAFlavour.PDFUA_1)).anyMatch(f -> f.startsWith("7.4.2-1"));
    }

    @Test
    void aMissingTitleAndMissingMetadataAreFound() throws IOException {
        byte[] pdf = writer.write(SampleDocuments.notes());
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setMetadata(null);
            document.save(spoilt);
        }
        assertThat(Vera.failures(spoilt.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(Vera.failures(spoilt.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(writer.write(SampleDocuments.notes()))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    private static void assertKeepsBothStandards(byte[] pdf) {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Vera.failures(pdf, flavour)).as(flavour.toString()).isEmpty();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
