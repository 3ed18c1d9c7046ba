package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionComparison;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.model.agreement.VersionText;
import org.partnershipregister.model.report.KnownNames;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What has changed between two versions, as a paper that says it in words and in every format. */
class ComparisonDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final VersionSection PARTIES = clause("1", "Parties", "parties", "We are Riverside Community Trust and Mind.");
    private static final VersionSection MONEY = clause("2", "Money", "money", "Asha Patel pays £500.\nOnce a year.");
    private static final VersionSection LEAVING = clause("3", "Leaving", "leaving", "A partner gives 14 days of notice.");
    private static final VersionSection RISKS = new VersionSection(SectionKind.SCHEDULE, "1", "Risks", "Rain", "risks");
    private static final List<VersionSection> OLD = List.of(PARTIES, MONEY, LEAVING, RISKS);
    private static final List<VersionSection> NEW = List.of(PARTIES, clause("2", "Leaving the partnership", "leaving", "A partner gives 28 days of notice."),
        clause("3", "Staff", "staff", "Nobody is lent."), new VersionSection(SectionKind.SCHEDULE, "1", "Risks", "Rain\nSnow", "risks"));

    /** The words of the paper in reading order: a golden text. */
    private static final String GOLDEN = """
        What has changed: Safer Streets
        From
        version 1
        To
        today’s text
        Compared on
        22 November 2026
        In short
        Clauses changed: 2, added: 1, taken out: 1, moved: 0
        Words that were taken out are in italics after “removed:”; words that were put in are underlined after “added:”.
        2 Money: taken out
        [removed: Asha Patel pays £500.]
        [removed: Once a year.]
        2 Leaving the partnership: changed
        The heading was: Leaving
        A partner gives [removed: 14] [added: 28] days of notice.
        3 Staff: added
        [added: Nobody is lent.]
        Schedule 1: Risks: changed
        Rain
        [added: Snow]
        The same in both
        1 Parties
        What has changed: Safer Streets
        """;

    @Test
    void everyChangeIsSaidInWords() {
        String said = Words.all(paper(OLD, NEW)).lines().map(line -> line.replaceAll(" +", " ").strip()).filter(line -> !line.isEmpty())
            .reduce("", (before, line) -> before + line + "\n");
        assertThat(said).isEqualTo(GOLDEN);
    }

    @Test
    void whatIsTheSameOrOnlyMovedIsCalledSo() {
        assertThat(Words.all(paper(OLD, OLD))).contains("The two say the same.", "The same in both").doesNotContain("removed:");
        assertThat(Words.all(paper(OLD, List.of(LEAVING, PARTIES, MONEY, RISKS)))).contains("moved: 1", "3 Leaving: moved")
            .doesNotContain("[removed:", "[added:");
    }

    @Test
    void textsKeptBeforeClausesAreComparedAsOne() {
        VersionText whole = new VersionText("version 1", List.of(), "We pay £500.");
        Document paper = ComparisonDocument.of(VersionComparer.compare(whole, new VersionText("version 2", NEW, "We pay £600.")), "Safer Streets", "Us", DAY);
        assertThat(Words.all(paper)).contains("the whole texts are compared as one", "Whole text: changed", "We pay £[removed: 500] [added: 600].")
            .doesNotContain("The same in both");
    }

    @Test
    void namesInWhatChangedBecomeNumbersToo() {
        KnownNames known = new KnownNames(List.of(new KnownNames.Someone("Asha Patel", false, List.of("Asha Patel"), List.of("Asha", "Patel"))),
            List.of(new KnownNames.Someone("Mind", false, List.of("Mind"), List.of())), List.of(), List.of());
        Document redacted = new Redaction(known, true).of(paper(OLD, List.of(MONEY, LEAVING, RISKS)));
        assertThat(Words.all(redacted)).contains("Organisation 1").doesNotContain("Mind", "Asha");
        assertThat(Words.all(new Redaction(known, true).of(paper(OLD, NEW)))).contains("[removed: Person 1 pays").doesNotContain("Asha");
    }

    @Test
    void thePaperKeepsTheStandards() throws IOException {
        byte[] pdf = new Papers().write(paper(OLD, NEW), PaperFormat.PDF);
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("comparison.pdf"), pdf);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void theChangesAreInFilesToBeWorkedOn(PaperFormat format) {
        byte[] file = new Papers().write(paper(OLD, NEW), format);
        String words = String.join(" ", new OwnParts("comparison", file).xml(format == PaperFormat.DOCX ? "word/document.xml" : "content.xml")
            .getDocumentElement().getTextContent().split("\\s+"));
        assertThat(words).contains("removed:", "added:", "Leaving the partnership", "Nobody is lent.", "Clauses changed: 2");
        assertThat(new Papers().write(paper(OLD, NEW), format)).as("the same each time").isEqualTo(file);
    }

    private static Document paper(List<VersionSection> before, List<VersionSection> after) {
        VersionComparison compared = VersionComparer.compare(new VersionText("version 1", before, ""), new VersionText("today’s text", after, ""));
        return ComparisonDocument.of(compared, "Safer Streets", "Riverside Community Trust", DAY);
    }

    private static VersionSection clause(String number, String heading, String from, String text) {
        return new VersionSection(SectionKind.CLAUSE, number, heading, text, from);
    }
}
