package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.testing.SharingSamples;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SharingLogDocumentTest {
    private static final UUID PATHWAY = Ids.next();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** The words of the paper in reading order: a golden text. */
    private static final String GOLDEN = """
        Log of data sharing agreements
        Riverside Community Trust, as at 22 November 2026.
        Data sharing agreements
        Ref.
        Agreement
        Partnership
        Partners
        What is shared
        Lawful basis
        State
        Review
        AGR-0007
        Youth data sharing agreement
        Youth Referral Pathway
        Youth Service Riverside Academy
        Name and diagnosis
        Public task
        In force 1 Mar 2025–1 Mar 2028
        1 Mar 2027
        Personal data that flows without a data sharing agreement
        A memorandum of understanding alone is not a data sharing agreement (Information Commissioner’s Office).
        Ref.
        Information
        Partnership
        Between whom
        What is shared
        Lawful basis
        Rests on
        Review
        Waiting list
        Youth Referral Pathway
        Youth Service and Riverside Academy, both ways
        Name, age and what help is wanted
        Consent
        Memorandum of understanding only
        22 Mar 2027
        Riverside Community Trust · Log of data sharing agreements · 22 November 2026
        """;

    @Test
    void theLogSaysWhatIsSharedWithWhomAndWhatFlowsWithoutAnAgreement() {
        String words = Words.all(SharingLogDocument.of(log()));
        assertThat(words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
            .isEqualTo(GOLDEN.lines().toList());
    }

    @Test
    void anEmptyLogSaysSo() {
        String words = Words.all(SharingLogDocument.of(new SharingLog("", AS_OF, List.of(), List.of())));
        assertThat(words).contains("There is no data sharing agreement.", "There is none.").doesNotContain("Ref.");
    }

    @Test
    void itIsAcrossAndKeepsBothStandardsAndItsPagesAreDrawn() throws IOException {
        Document document = SharingLogDocument.of(log());
        assertThat(document.pageSize()).isEqualTo(PageSize.A4_LANDSCAPE);
        byte[] pdf = new Papers().write(document, PaperFormat.PDF);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Vera.failures(pdf, flavour)).as(flavour.toString()).isEmpty();
        }
        Path pictures = Files.createDirectories(Path.of("target", "screens"));
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            ImageIO.write(new PDFRenderer(pages).renderImageWithDPI(0, 80), "png",
                pictures.resolve("sharing-log-paper.png").toFile());
            assertThat(pages.getPage(0).getMediaBox().getWidth()).isGreaterThan(pages.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void everyFormatHoldsTheSameWords() {
        Document document = SharingLogDocument.of(log());
        for (PaperFormat format : List.of(PaperFormat.HTML, PaperFormat.MARKDOWN, PaperFormat.TEXT)) {
            assertThat(new String(new Papers().write(document, format), StandardCharsets.UTF_8)).as(format.name())
                .contains("Waiting list", "Youth data sharing agreement");
        }
        assertThat(new Papers().write(document, PaperFormat.DOCX)).hasSizeGreaterThan(1_000);
        assertThat(new Papers().write(document, PaperFormat.ODT)).hasSizeGreaterThan(1_000);
    }

    private static SharingLog log() {
        LocalDate start = LocalDate.of(2025, 3, 1);
        AgreementDates dates = new AgreementDates(Optional.of(start), Optional.of(start.plusYears(3)), Optional.of(start.plusYears(2)),
            Optional.empty(), Optional.empty(), Renewal.NONE);
        FlowRow care = SharingSamples.row(SharingSamples.special(PATHWAY, "Care plans"), Optional.of(AgreementKind.DATA_SHARING_AGREEMENT));
        FlowRow waiting = SharingSamples.row(SharingSamples.personal(PATHWAY, "Waiting list"),
            Optional.of(AgreementKind.MEMORANDUM_OF_UNDERSTANDING));
        return new SharingLog("Riverside Community Trust", AS_OF, List.of(new SharingLog.Agreed(Ids.next(), "AGR-0007",
            "Youth data sharing agreement", AgreementStatus.IN_FORCE, dates, "Youth Referral Pathway",
            List.of("Youth Service", "Riverside Academy"), List.of(care))), List.of(waiting));
    }
}
