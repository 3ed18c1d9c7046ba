package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.RecordedAgreement;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.ScheduleFacts;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RecordDocumentTest {
    private static final LocalDate SAID = LocalDate.of(2026, 3, 3);

    @Test
    void whatWasSpokenIsPrintedWithWhoSpokeAndWhoHeardIt() {
        AgreementPaper paper = AgreementPaper.of(facts(AgreementForm.VERBAL));
        assertThat(paper.lacks()).isEmpty();
        assertThat(paper.words()).contains("Lending of radios", "not the agreement itself", "The police lend six radios.", "By word of mouth",
            "3 March 2026", "Heard by", "Jo Hughes", "Asha Patel, Chair", "Who spoke for it", "No fixed end", "30 days",
            "Keep the radios charged").doesNotContain("Signed for and on behalf of", "[");
    }

    @Test
    void whatWasMinutedNamesMeetingAndMinute() {
        AgreementFacts read = facts(AgreementForm.MINUTED);
        AgreementFacts minuted = new AgreementFacts(read.agreement(), read.partnership(), read.us(), read.parties(),
            Optional.of(new AgreementFacts.Adoption("Steering group", SAID)), read.asOf(), List.of(), read.schedules());
        assertThat(AgreementPaper.of(minuted).words()).contains("Recorded in minutes", "Minutes of", "Steering group, 3 March 2026",
            "Minute 7").doesNotContain("Heard by");
    }

    @Test
    void anUnknownDayAndAnEmptySummaryAreSaid() {
        AgreementFacts read = facts(AgreementForm.WRITTEN_SIGNED);
        AgreementHeader bare = new AgreementHeader("Lease", AgreementKind.OTHER, AgreementForm.WRITTEN_SIGNED, LegalEffect.YES, "",
            Optional.empty(), "In the safe", "");
        assertThat(AgreementPaper.of(read.with(read.agreement().with(bare).with(AgreementDates.OPEN))).words())
            .contains("Nothing has been written down here", "Review by\nNot known", "In the safe");
    }

    @ParameterizedTest
    @EnumSource
    void theRecordKeepsTheStandardsAndIsWrittenInEveryFormat(AgreementForm form) throws IOException {
        Document document = AgreementPaper.of(facts(form)).document();
        byte[] pdf = new Papers().write(document, PaperFormat.PDF);
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("record-" + form + ".pdf"), pdf);
        for (PaperFormat other : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            assertThat(new Papers().write(document, other)).isNotEmpty();
        }
    }

    static AgreementFacts facts(AgreementForm form) {
        List<PartyFacts> town = AgreementSamples.town();
        List<AgreementParty> parties = town.stream().map(one -> one.party().with(new AgreementParty.Signature(
            one.person(false).map(PartyFacts.Person::name).orElse(""), "Chair", Optional.empty(), Optional.empty()))).toList();
        Agreement kept = new RecordedAgreement(new AgreementHeader("Lending of radios", AgreementKind.PREMISES_OR_EQUIPMENT_USE, form,
            LegalEffect.NO, "The police lend six radios.\nThe trust looks after them and replaces any that are lost.", Optional.empty(),
            "Green folder in the office", ""), Optional.empty(), parties, new RecordedAgreement.Made(Optional.of(SAID), Optional.empty(),
            Optional.empty(), "Minute 7", "Jo Hughes, youth worker"), new AgreementDates(Optional.empty(), Optional.empty(),
            Optional.of(LocalDate.of(2027, 3, 3)), Optional.of(30), Optional.empty(), Renewal.NONE), AgreementStatus.IN_FORCE)
            .agreement(Optional.empty());
        AgreementFacts whole = AgreementSamples.facts(town, kept.header(), List.of());
        List<PartyFacts> told = IntStream.range(0, town.size()).mapToObj(i -> new PartyFacts(kept.parties().get(i), town.get(i).organisation(),
            town.get(i).role(), town.get(i).voice(), town.get(i).people())).toList();
        ScheduleFacts duties = new ScheduleFacts(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(new ScheduleFacts.Duty("Riverside Community Trust", "Keep the radios charged", Optional.of(SAID.plusYears(1)),
                ObligationRepeats.values()[0])), List.of(), List.of(), List.of(), List.of());
        return new AgreementFacts(kept, whole.partnership(), whole.us(), told, Optional.empty(), whole.asOf()).with(duties);
    }
}
