package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.RecordedAgreement;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

/** Agreements that exist without words of ours: recorded in one step, put right later, written down by another. */
class RecordedAgreementStoreTest {
    private static final LocalDate SAID = TestRegister.TODAY.minusMonths(3);

    private Register register;
    private RecordedAgreementStore records;
    private AgreementStore agreements;
    private UUID partnership;

    @BeforeEach
    void fill() {
        register = TestRegister.empty();
        records = new RecordedAgreementStore(register);
        agreements = new AgreementStore(register.database());
        SaferStreets town = new SaferStreets(register);
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council")));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAgreementWithItsPapersIsRecordedAndUndoneAsOneStep() {
        Agreement kept = records.record(recorded(AgreementForm.LETTERS_OR_EMAIL, Optional.empty()), List.of(paper("letter.pdf", 1),
            paper("answer.pdf", 2), paper("letter again.pdf", 1)));
        assertThat(kept.ref()).isEqualTo("AGR-0001");
        assertThat(kept.standing().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(kept.recorded()).isTrue();
        assertThat(new AgreementFileStore(register).of(kept.id())).extracting(AgreementFile::name)
            .containsExactlyInAnyOrder("letter.pdf", "answer.pdf");
        assertThat(kept.parties()).extracting(AgreementParty::scan).containsOnly(Optional.empty());
        assertThat(new AgreementLists(register.database()).ids(AgreementQuestion.ALL.text("radios"))).hasSize(1);
        register.undo().undo();
        assertThat(agreements.withRef("AGR-0001")).isEmpty();
        assertThat(new AgreementFileStore(register).of(kept.id())).isEmpty();
        register.undo().redo();
        assertThat(agreements.get(kept.id()).parties()).hasSize(2);
        assertThat(new AgreementFileStore(register).of(kept.id())).hasSize(2);
    }

    @Test
    void theOnePaperOfASignedAgreementIsEveryPartysScan() {
        Agreement kept = records.record(recorded(AgreementForm.WRITTEN_SIGNED, Optional.empty()), List.of(paper("signed.pdf", 1)));
        UUID file = new AgreementFileStore(register).of(kept.id()).getFirst().id();
        assertThat(kept.parties()).extracting(AgreementParty::scan).containsOnly(Optional.of(file));
    }

    @Test
    void puttingAPartyRightLeavesWhatWasAgreedInItsState() {
        RecordedAgreement said = recorded(AgreementForm.VERBAL, Optional.empty());
        Agreement kept = records.record(new RecordedAgreement(said.header(), said.partnership(), said.parties(), said.made(), said.dates(),
            AgreementStatus.AGREED), List.of());
        Agreement changed = agreements.record(kept.id(), kept.parties().getFirst().labelled("the Trust"));
        assertThat(changed.standing().status()).isEqualTo(AgreementStatus.AGREED);
        assertThat(changed.parties().getFirst().label()).isEqualTo("the Trust");
    }

    @Test
    void aContractWithoutWordsOfOursIsNeverTakenForOneThatWasSignedHere() {
        Agreement won = agreements.save(Agreement.draft(Optional.of(partnership), AgreementHeader.titled("Grant", AgreementKind.OTHER, LegalEffect.YES))
            .withParties(recorded(AgreementForm.WRITTEN_SIGNED, Optional.empty()).parties().stream().map(party -> party.with(
                new AgreementParty.Signature("Asha Patel", "Chair", Optional.empty(), Optional.of(SAID)))).toList()));
        assertThat(won.signed()).isTrue();
        assertThat(won.signedHere()).isFalse();
        assertThat(won.frozen()).isFalse();
    }

    @Test
    void whatIsWrongIsRefusedAndNothingIsKeptOfIt() {
        RecordedAgreement good = recorded(AgreementForm.VERBAL, Optional.empty());
        refused(() -> records.record(new RecordedAgreement(good.header(), good.partnership(), List.of(), good.made(), good.dates(),
            good.status()), List.of()));
        refused(() -> records.record(good, List.of(paper("good.pdf", 1), new RecordedAgreementStore.Paper("empty.pdf", new byte[0]))));
        refused(() -> records.record(good, List.of(new RecordedAgreementStore.Paper("big.pdf", new byte[(int) AgreementFileStore.LARGEST + 1]))));
        assertThat(agreements.withRef("AGR-0001")).isEmpty();
    }

    @Test
    void theMinutesSayWhenItWasAgreed() {
        Meeting meeting = new MeetingStore(register.database()).save(Meeting.planned("Steering group", SAID).edit()
            .partnership(Optional.of(partnership)).done());
        List<RecordLink> offered = records.meetings(Optional.of(partnership), "steering");
        assertThat(offered).extracting(RecordLink::id).containsExactly(meeting.id());
        assertThat(records.meetings(Optional.of(UUID.randomUUID()), "steering")).isEmpty();
        RecordedAgreement minuted = recorded(AgreementForm.MINUTED, Optional.of(meeting.id()));
        Agreement kept = records.record(new RecordedAgreement(minuted.header(), minuted.partnership(), minuted.parties(),
            new RecordedAgreement.Made(Optional.empty(), Optional.empty(), Optional.of(meeting.id()), "", ""), minuted.dates(),
            minuted.status()), List.of());
        assertThat(kept.adoptedAt()).contains(meeting.id());
        assertThat(kept.dates().start()).contains(meeting.when().on());
        assertThat(new AgreementFactsStore(register.database()).of(kept.id()).adoption()).isPresent();
    }

    @Test
    void aMeetingThatIsStillToComeHasAgreedNothing() {
        Meeting planned = new MeetingStore(register.database()).save(Meeting.planned("Steering group", TestRegister.TODAY.plusDays(7)).edit()
            .partnership(Optional.of(partnership)).done());
        assertThat(records.meetings(Optional.of(partnership), "steering")).isEmpty();
        refused(() -> records.record(recorded(AgreementForm.MINUTED, Optional.of(planned.id())), List.of()));
    }

    @Test
    void whatIsRecordedCanBePutRightAndMovesOn() {
        Agreement kept = records.record(recorded(AgreementForm.VERBAL, Optional.empty()), List.of());
        AgreementDates ends = new AgreementDates(kept.dates().start(), Optional.of(TestRegister.TODAY), Optional.empty(), Optional.of(30),
            Optional.empty(), kept.dates().renewal());
        agreements.change(kept.id(), "change.agreement.saved", now -> now.with(ends));
        assertThat(agreements.move(kept.id(), AgreementStatus.ENDED, TestRegister.TODAY, "").standing().status()).isEqualTo(AgreementStatus.ENDED);
    }

    @Test
    void wordsComeByAnotherAgreementInItsPlace() {
        Agreement old = records.record(recorded(AgreementForm.VERBAL, Optional.empty()), List.of());
        assertThatThrownBy(() -> agreements.change(old.id(), "change.agreement.words", kept -> kept.withSections(List.of(
            AgreementSection.of(SectionKind.CLAUSE, "Said", "It was said.", ""))))).isInstanceOf(Failure.class)
            .extracting(failed -> ((Failure) failed).reason()).isEqualTo(Failure.Reason.FROZEN);
        Agreement written = new NewAgreementStore(register.database()).begin(start(old.id()));
        assertThat(written.links().supersedes()).contains(old.id());
        assertThat(written.parties()).extracting(AgreementParty::name).containsExactlyElementsOf(
            old.parties().stream().map(AgreementParty::name).toList());
        assertThat(written.signed()).isFalse();
        assertThat(written.sections()).isNotEmpty();
        refused(() -> new NewAgreementStore(register.database()).begin(start(written.id())));
    }

    private AgreementStart start(UUID inPlaceOf) {
        return new AgreementStart(TemplateShelf.read().template("memorandum-of-understanding").orElseThrow(), Optional.of(partnership),
            "Radios, written down", Set.of(), Optional.of(inPlaceOf));
    }

    private RecordedAgreement recorded(AgreementForm form, Optional<UUID> meeting) {
        List<AgreementParty> parties = new NewAgreementStore(register.database()).usualParties(Optional.of(partnership)).stream()
            .map(party -> party.with(new AgreementParty.Signature("Asha Patel", "Chair", Optional.empty(), Optional.empty()))).toList();
        return new RecordedAgreement(new AgreementHeader("Lending of radios", AgreementKind.PREMISES_OR_EQUIPMENT_USE, form, LegalEffect.NO,
            "The council lends six radios.", Optional.empty(), "", ""), Optional.of(partnership), parties,
            new RecordedAgreement.Made(Optional.of(SAID), Optional.empty(), meeting, "", "Jo Hughes"), AgreementDates.OPEN,
            AgreementStatus.IN_FORCE);
    }

    private static RecordedAgreementStore.Paper paper(String name, int content) {
        return new RecordedAgreementStore.Paper(name, new byte[] {(byte) content});
    }

    private static void refused(ThrowingCallable wrong) {
        assertThatThrownBy(wrong).isInstanceOf(Failure.class).extracting(failed -> ((Failure) failed).reason())
            .isEqualTo(Failure.Reason.NOT_ALLOWED);
    }
}
