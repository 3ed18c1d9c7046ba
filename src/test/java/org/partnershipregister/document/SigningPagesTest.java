package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Room to sign on paper for two, three and twenty-five parties: as an agreement, as a deed and in counterparts. */
class SigningPagesTest {
    private static final Execution DEED = new Execution(true, false, "", "");
    private static final Execution COUNTERPARTS = new Execution(false, true, "", "");
    private static final Execution BOTH = new Execution(true, true, "", "");
    private final Papers papers = new Papers();

    @TestFactory
    Stream<DynamicTest> noBlockRunsOverAPageAndNoHeadingStandsAlone() {
        return Stream.of(2, 3, 25).flatMap(count -> Stream.of(Execution.PLAIN, DEED, COUNTERPARTS, BOTH)
            .map(execution -> DynamicTest.dynamicTest(count + " parties, " + execution, () -> {
                AgreementFacts facts = signing(count, execution);
                byte[] pdf = papers.write(AgreementPaper.of(facts).document(), PaperFormat.PDF);
                keep(pdf, count, execution);
                List<String> pages = pages(pdf);
                String last = execution.deed() ? "Occupation" : "Date";
                for (PartyFacts party : facts.parties()) {
                    String block = pages.stream().filter(page -> page.contains(label(execution) + "\n" + party.legalName() + "\n"))
                        .reduce((one, other) -> one + other).orElseThrow();
                    int at = block.indexOf(label(execution) + "\n" + party.legalName() + "\n");
                    int next = block.indexOf(label(execution), at + 1);
                    String lines = block.substring(at, next < 0 ? block.length() : next);
                    assertThat(lines).as("the whole block of %s", party.legalName()).contains("Signature", "Name", "Position", "Date", last);
                }
                assertThat(pages).noneMatch(page -> page.strip().matches("(?s)(\\d+ )?Signatures\\s+Safer.*Page \\d+ of \\d+"));
            })));
    }

    @Test
    void noFirstSignatureStandsOnAPageWithoutTheWordsThatItConfirms() throws IOException {
        Block.Signatures signing = new Block.Signatures(List.of(new Block.Party("Signed for", "Harbour Trust", List.of(Block.Line.toSign("Signature")))));
        boolean moved = false;
        for (int lines = 26; lines < 50; lines++) {
            Document.Draft draft = Document.titled("Signing", SampleDocuments.DATED);
            for (int i = 0; i < lines; i++) {
                draft.add(Block.paragraph("Line"));
            }
            List<String> pages = pages(papers.write(draft.add(Block.heading(2, "Signatures")).add(Block.paragraph("Each person who signs confirms this."))
                .add(signing).done(), PaperFormat.PDF));
            assertThat(pages).as("%d lines before", lines).filteredOn(page -> page.contains("Harbour Trust"))
                .singleElement().asString().contains("Each person who signs confirms this.", "Signatures");
            moved |= pages.getLast().strip().startsWith("Signatures");
        }
        assertThat(moved).isTrue();
    }

    @Test
    void wordProcessorsKeepEachBlockOnOnePageAsWell() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not on this machine");
        Path folder = Files.createDirectories(Path.of("target", "papers", "signing-office"));
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless",
            "--convert-to", "pdf", "--outdir", folder.toString()));
        Document paper = AgreementPaper.of(signing(25, Execution.PLAIN)).document();
        List<Path> pdfs = new ArrayList<>();
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            for (int lines : List.of(2, 12)) {
                Document.Draft draft = Document.titled("Signing", SampleDocuments.DATED);
                for (int i = 0; i < lines; i++) {
                    draft.add(Block.paragraph("Line"));
                }
                Path file = folder.resolve(format + "-" + lines + "." + format.extension());
                command.add(Files.write(file, papers.write(draft.addAll(paper.blocks()).done(), format)).toString());
                pdfs.add(folder.resolve(format + "-" + lines + ".pdf"));
            }
        }
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start()
            .waitFor(3, TimeUnit.MINUTES)).isTrue();
        for (Path pdf : pdfs) {
            List<String> signed = pages(Files.readAllBytes(pdf)).stream().filter(page -> page.contains("Signed for and on behalf of")).toList();
            assertThat(signed).as(pdf.toString()).hasSizeGreaterThan(4).allSatisfy(page -> assertThat(List.of("Signature ?", "Name ?",
                "Position ?", "Date ?").stream().map(label -> Pattern.compile("(?m)^" + label + "$").matcher(page).results().count()))
                .containsOnly(Pattern.compile("Signed for and on behalf of").matcher(page).results().count()));
        }
    }

    @Test
    void aDeedIsSignedBeforeAWitnessAndSaysSo() {
        AgreementFacts facts = signing(2, DEED);
        AgreementParty first = facts.parties().getFirst().party()
            .with(new AgreementParty.Witness("Wilma Witness", "2 Mill Lane\nRiverside", "Nurse"));
        assertThat(words(replaced(facts, first))).contains("The parties sign this document as a deed.", "Executed as a deed by\nParty 1",
            "Witness’s name Wilma Witness", "Address 2 Mill Lane, Riverside", "Occupation Nurse");
        assertThat(words(signing(2, Execution.PLAIN))).contains("Signed for and on behalf of\nParty 1").doesNotContain("deed", "Witness");
    }

    @Test
    void underScotsLawADeedIsADocumentThatProvesItself() {
        AgreementFacts facts = signing(2, DEED);
        AgreementFacts scottish = new AgreementFacts(facts.agreement(), facts.partnership(), Optional.of(
            AgreementSamples.organisation("Glen Aid", LegalForm.SCIO, Identifier.Scheme.GB_SC, "sc012345")), facts.parties(),
            Optional.empty(), facts.asOf());
        assertThat(words(scottish)).contains("before one witness, so that it proves itself in Scots law", "Subscribed for and on behalf of\nParty 1",
            "Witness’s name").doesNotContain("deed");
    }

    @Test
    void everyCounterpartPageNamesTheAgreementItBelongsTo() throws IOException {
        AgreementFacts facts = signing(25, COUNTERPARTS);
        List<String> signed = pages(papers.write(AgreementPaper.of(facts).document(), PaperFormat.PDF)).stream()
            .filter(page -> page.contains("Signature page of")).toList();
        assertThat(signed).hasSize(25).allSatisfy(page -> assertThat(page).contains(facts.agreement().header().title(),
            "Party 1 and 24 others", "Signed for and on behalf of"));
        assertThat(words(facts)).contains("may be signed in counterparts");
        assertThat(words(signing(25, Execution.PLAIN))).doesNotContain("Signature page of");
    }

    @TestFactory
    Stream<DynamicTest> signingPagesKeepBothPdfStandards() {
        return Stream.of(DEED, COUNTERPARTS, BOTH).map(execution -> DynamicTest.dynamicTest(execution.toString(), () -> {
            byte[] pdf = papers.write(AgreementPaper.of(signing(3, execution)).document(), PaperFormat.PDF);
            assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }));
    }

    private static AgreementFacts signing(int count, Execution execution) {
        List<PartyFacts> parties = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            parties.add(AgreementSamples.party(AgreementSamples.organisation("Party " + i, LegalForm.CIO, Identifier.Scheme.GB_CHC,
                "11075" + (10 + i)), MemberRole.MEMBER, ""));
        }
        AgreementFacts facts = AgreementSamples.whole("partnership-agreement", parties);
        return facts.with(facts.agreement().with(execution));
    }

    private static AgreementFacts replaced(AgreementFacts facts, AgreementParty party) {
        List<PartyFacts> parties = facts.parties().stream().map(one -> one.party().id().equals(party.id())
            ? new PartyFacts(party, one.organisation(), one.role(), one.voice(), one.people()) : one).toList();
        return new AgreementFacts(facts.agreement(), facts.partnership(), facts.us(), parties, facts.adoption(), facts.asOf());
    }

    private static String label(Execution execution) {
        return execution.deed() ? "Executed as a deed by" : "Signed for and on behalf of";
    }

    private static String words(AgreementFacts facts) {
        return Words.all(AgreementPaper.of(facts).document());
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.setSortByPosition(true);
                pages.add(reader.getText(document).replace("\r", ""));
            }
            return pages;
        }
    }

    private static void keep(byte[] pdf, int count, Execution execution) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("sign-" + count + (execution.deed() ? "-deed" : "") + (execution.counterparts() ? "-counterparts" : "") + ".pdf"), pdf);
    }
}
