package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every template as the files people get, judged by veraPDF and read back. */
class AgreementPaperFilesTest {
    private final Papers papers = new Papers();

    @TestFactory
    Stream<DynamicTest> everyTemplateKeepsBothPdfStandardsAndAllItsWords() {
        return Stream.of("partnership-agreement", "memorandum-of-understanding", "terms-of-reference", "referral-protocol")
            .map(template -> DynamicTest.dynamicTest(template, () -> {
                Document document = AgreementPaper.of(AgreementSamples.whole(template, AgreementSamples.town())).document();
                byte[] pdf = papers.write(document, PaperFormat.PDF);
                assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
                assertThat(papers.missingGlyphs(document)).isEmpty();
                List<String> printed = List.of(text(pdf).split("\\s+"));
                assertThat(printed).contains(Inline.words(((Block.Heading) document.blocks().getFirst()).text()).split(" "));
                assertThat(printed).contains("1107583", "Riverside", "[not");
                assertThat(papers.write(document, PaperFormat.PDF)).as("the same bytes again").isEqualTo(pdf);
            }));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
