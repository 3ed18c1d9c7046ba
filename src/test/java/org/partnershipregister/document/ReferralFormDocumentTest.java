package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.QuestionSection;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReferralFormDocumentTest {
    private static final LocalDate DATED = LocalDate.of(2026, 11, 22);
    private static final Papers PAPERS = new Papers();
    private static final Pathway PATHWAY = Pathway.named("Youth counselling").edit().service("Counselling for young people, up to ten meetings")
        .criteria("Aged 11 to 18, living or at school in the borough.\nWants to come, or is willing to meet once and decide then.")
        .exclusions("Anybody in immediate danger: call 999.\nYoung people already with the hospital’s mental health team.")
        .contactPoint("referrals@brightside.example.org, 01632 960 140").promise(Promise.of(2, 5, 10))
        .questions(List.of(FormQuestion.of(QuestionSection.RISK, "Is anybody else at home at risk?"),
            FormQuestion.of(QuestionSection.OTHER, "Which school or college?"))).done();

    private static PathwayFacts facts(Pathway pathway) {
        return new PathwayFacts(pathway, link(Kind.PARTNERSHIP, "Youth Referral Pathway"), link(Kind.ORGANISATION, "Northfield School"),
            link(Kind.ORGANISATION, "Brightside Counselling"), link(Kind.CONTACT, "Ruth Okafor"), "Aldermere Together", 0, 0);
    }

    private static Optional<RecordLink> link(Kind kind, String name) {
        return Optional.of(new RecordLink(kind, Ids.next(), name));
    }

    private static String text(Pathway pathway) {
        return new String(PAPERS.write(ReferralFormDocument.of(facts(pathway), DATED), PaperFormat.TEXT), StandardCharsets.UTF_8);
    }

    @Test
    void theHeadSaysWhoMayBeReferredAndWhatIsPromised() {
        assertThat(text(PATHWAY).replaceAll("\\s+", " ")).contains("Northfield School", "Brightside Counselling", "Ruth Okafor, referrals@brightside.example.org",
            "Acknowledged within 2 days, decided within 5 days, first contact with the client within 10 days, counted from",
            "Aged 11 to 18", "call 999");
    }

    @Test
    void allPartsOfAReferralFormAreThereWithThePathwaysOwnQuestions() {
        assertThat(text(PATHWAY)).contains("Priority", "Date of birth", "Interpreter", "under 18", "Reason for referring", "Support asked for",
            "To staff", "Is anybody else at home at risk?", "Which school or college?", "Consent", "Signature", "Referred by", "Outcome slip",
            "no capacity", "First contact on");
    }

    @Test
    void aPathwayThatNeedsNoConsentSaysSoAndAsksForNoReason() {
        String text = text(PATHWAY.edit().consent(ConsentRule.NOT_REQUIRED).done());
        assertThat(text).contains("does not need the client’s consent").doesNotContain("If sent without consent");
        assertThat(text(PATHWAY)).contains("If sent without consent");
    }

    @Test
    void anEmptyPathwayStillGivesAWholeForm() {
        Document form = ReferralFormDocument.of(new PathwayFacts(Pathway.named("New"), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), "", 0, 0), DATED);
        assertThat(PAPERS.write(form, PaperFormat.PDF)).isNotEmpty();
        assertThat(ReferralFormDocument.fileName(facts(PATHWAY.edit().title("A/B: \"c\"").done()))).isEqualTo("Referral form A B c");
    }

    @Test
    void itCanBeHadInEveryFormatAndItsPdfKeepsBothStandards() throws IOException {
        Document form = ReferralFormDocument.of(facts(PATHWAY), DATED);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        for (PaperFormat format : PaperFormat.values()) {
            byte[] bytes = PAPERS.write(form, format);
            assertThat(bytes).isNotEmpty();
            Files.write(folder.resolve("referral-form." + format.extension()), bytes);
        }
        assertThat(PAPERS.missingGlyphs(form)).isEmpty();
        byte[] pdf = PAPERS.write(form, PaperFormat.PDF);
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(4);
            assertThat(new PDFTextStripper().getText(document)).contains("Page 1 of");
            PDFRenderer pages = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(pages.renderImageWithDPI(page, 80), "png", folder.resolve("referral-form-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
