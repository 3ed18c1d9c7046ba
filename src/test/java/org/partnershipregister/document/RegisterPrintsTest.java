package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.report.CouncilEntry;
import org.partnershipregister.model.report.CouncilField;
import org.partnershipregister.model.report.CouncilRegister;
import org.partnershipregister.model.report.Lack;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.model.report.PartnerAgreements;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.report.CouncilStore;
import org.partnershipregister.store.report.MissingStore;
import org.partnershipregister.store.report.PartnerAgreementsStore;
import org.partnershipregister.store.sharing.SharingLogStore;
import org.partnershipregister.testing.TestRegister;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The prints of the whole register, made of the sample town's. Their pages are kept in target/prints, to be looked at. */
class RegisterPrintsTest {
    private static Register register;

    @BeforeAll
    static void fill() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void everyPrintKeepsBothStandards() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "prints"));
        Papers papers = new Papers();
        for (Map.Entry<String, Document> print : prints().entrySet()) {
            byte[] pdf = papers.write(print.getValue(), PaperFormat.PDF);
            Files.write(folder.resolve(print.getKey() + ".pdf"), pdf);
            Files.write(folder.resolve(print.getKey() + ".docx"), papers.write(print.getValue(), PaperFormat.DOCX));
            Files.write(folder.resolve(print.getKey() + ".odt"), papers.write(print.getValue(), PaperFormat.ODT));
            assertThat(papers.missingGlyphs(print.getValue())).as(print.getKey()).isEmpty();
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                assertThat(Vera.failures(pdf, flavour)).as(print.getKey() + " " + flavour).isEmpty();
            }
        }
    }

    @Test
    void theHeadSaysHowManyPartnershipsHaveAllElevenFactsAndWhatIsNotRecorded() {
        CouncilRegister council = new CouncilStore(register.database()).register(false);
        long whole = council.entries().stream().filter(entry -> entry.recorded().size() == 11).count();
        assertThat(council.whole()).isEqualTo(whole).isBetween(1L, council.entries().size() - 1L);
        String words = Words.all(CouncilDocument.table(council));
        assertThat(words).contains(whole + " of " + council.entries().size() + " partnerships ha", "Not recorded: ");
        council.lacking().forEach((field, count) -> assertThat(words).contains(" for " + count));
    }

    @Test
    void onThePagesEachPartnershipHasElevenLinesAndNothingIsCut() {
        CouncilRegister council = new CouncilStore(register.database()).register(true);
        Document pages = CouncilDocument.pages(council);
        List<Block.Table> tables = pages.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
        assertThat(tables).hasSize(council.entries().size()).allMatch(table -> table.rows().size() == CouncilField.values().length);
        assertThat(Words.all(pages)).doesNotContain("…");
        for (CouncilEntry entry : council.entries()) {
            entry.risks().forEach(risk -> assertThat(Words.all(pages)).contains(risk.text()));
        }
    }

    @Test
    void endedPartnershipsAreLeftOutUnlessTheyAreAskedFor() {
        CouncilStore store = new CouncilStore(register.database());
        assertThat(store.register(false).entries()).noneMatch(entry -> entry.stage().over());
        assertThat(store.register(true).entries()).anyMatch(entry -> entry.stage().over());
    }

    @Test
    void agreementsByPartnerAreNarrowedByPartnerAndState() {
        PartnerAgreementsStore store = new PartnerAgreementsStore(register.database());
        PartnerAgreements all = store.of(Optional.empty(), Set.of());
        assertThat(all.partners()).extracting(PartnerAgreements.Partner::name).doesNotContain(all.us()).isNotEmpty();
        PartnerAgreements.Partner one = all.partners().getFirst();
        assertThat(store.of(Optional.of(one.id()), Set.of()).partners()).containsExactly(one);
        PartnerAgreements running = store.of(Optional.empty(), Set.of(AgreementStatus.IN_FORCE));
        assertThat(running.partners()).flatExtracting(PartnerAgreements.Partner::lines).isNotEmpty()
            .allMatch(line -> ((PartnerAgreements.Line) line).status() == AgreementStatus.IN_FORCE);
        assertThat(running.lines()).isLessThan(all.lines());
    }

    @Test
    void whatIsMissingIsSaidUntilItIsPutAsideWithAReason() {
        MissingItems before = new MissingStore(register.database()).missing();
        MissingItems.Part part = before.parts().stream().filter(one -> one.items().stream().anyMatch(item -> item.lack() == Lack.RISKS))
            .findFirst().orElseThrow();
        var partnership = new CouncilStore(register.database()).register(true).entries().stream()
            .filter(entry -> entry.ref().equals(part.ref())).findFirst().orElseThrow();
        assertThat(partnership.risks()).isEmpty();
        new HintStore(register.database()).dismiss(partnership.id(), "GAP_RISKS", "Only three of us");
        MissingItems after = new MissingStore(register.database()).missing();
        assertThat(after.items()).isEqualTo(before.items() - 1);
        assertThat(after.aside()).isEqualTo(before.aside() + 1);
        new HintStore(register.database()).bringBack(partnership.id(), "GAP_RISKS");
        assertThat(new MissingStore(register.database()).missing()).isEqualTo(before);
    }

    /** "Notice date near" once stood in a column that cut "Notic" from its "e". */
    @Test
    void aColumnOfAListHasRoomForItsLongestWord() throws IOException {
        List<String> row = List.of("Borough Advice Consortium agreement of all the many partners there are", "Withdrawn", "Memorandum of understanding",
            "Notice date near");
        Document list = ListDocument.of("", "Agreements", "", TestRegister.TODAY, List.of("Title", "State", "Kind", "Next date"), List.of(row, row));
        try (PDDocument pdf = Loader.loadPDF(new Papers().write(list, PaperFormat.PDF))) {
            String words = new PDFTextStripper().getText(pdf);
            row.stream().flatMap(cell -> Stream.of(cell.split(" "))).forEach(word -> assertThat(words).contains(word));
        }
    }

    @Test
    void anEmptyRegisterSaysSo() {
        try (Register empty = TestRegister.empty()) {
            assertThat(Words.all(CouncilDocument.table(new CouncilStore(empty.database()).register(true))))
                .contains("There is no partnership in the register.");
            assertThat(Words.all(MissingDocument.of(new MissingStore(empty.database()).missing()))).contains("Nothing is missing.");
            assertThat(Words.all(PartnerAgreementsDocument.of(new PartnerAgreementsStore(empty.database()).of(Optional.empty(), Set.of()))))
                .contains("No agreement");
        }
    }

    private static Map<String, Document> prints() {
        CouncilRegister council = new CouncilStore(register.database()).register(true);
        MissingItems missing = new MissingStore(register.database()).missing();
        PartnerAgreements partners = new PartnerAgreementsStore(register.database()).of(Optional.empty(), Set.of());
        Map<String, Document> prints = new LinkedHashMap<>();
        prints.put("council-table", CouncilDocument.table(council));
        prints.put("council-pages", CouncilDocument.pages(council));
        prints.put("agreements-by-partner", PartnerAgreementsDocument.of(partners));
        prints.put("missing", MissingDocument.of(missing));
        prints.put("log", SharingLogDocument.of(new SharingLogStore(register.database()).log()));
        prints.put("list", ListDocument.of(partners.us(), "Agreements", "", partners.asOf(),
            PartnerAgreementsDocument.headings().subList(0, 6),
            PartnerAgreementsDocument.rows(partners).stream().map(row -> row.subList(0, 6)).toList()));
        return prints;
    }
}
