package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.store.sharing.FlowStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.SharingSamples;
import org.partnershipregister.testing.TestRegister;

class AgreementStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;

    private Register register;
    private AgreementStore agreements;
    private AgreementLists lists;
    private NewAgreementStore beginnings;
    private UUID partnership;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        agreements = new AgreementStore(register.database());
        lists = new AgreementLists(register.database());
        beginnings = new NewAgreementStore(register.database());
        SaferStreets town = new SaferStreets(register);
        Organisation us = town.us("Riverside Community Trust");
        partnership = town.saferStreets(us, List.of(town.organisation("Borough Council"), town.organisation("Borough Police")));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAgreementBegunFromATemplateHasThePresentMembersAsParties() {
        Agreement begun = begin("partnership-agreement");
        assertThat(begun.ref()).isEqualTo("AGR-0001");
        assertThat(begun.parties()).extracting(AgreementParty::name)
            .containsExactly("Riverside Community Trust", "Borough Council", "Borough Police");
        assertThat(begun.header().kind()).isEqualTo(AgreementKind.PARTNERSHIP_AGREEMENT);
        assertThat(begun.template()).contains(new Agreement.TemplateUsed("partnership-agreement", 2));
        assertThat(begun.dates().noticeDays()).contains(90);
        assertThat(begun.dates().review()).contains(TODAY.plusMonths(12));
        assertThat(begun.sections()).extracting(AgreementSection::fromClause).contains("lead").doesNotContain("staff");
        assertThat(agreements.get(begun.id())).isEqualTo(begun);
        assertThat(agreements.withRef("AGR-0001")).contains(begun);
    }

    @Test
    void theRegisterKnowsThatThePartnershipHasABudgetAndALead() {
        assertThat(beginnings.knownFacts(partnership)).containsExactlyInAnyOrder(Inclusion.MONEY, Inclusion.LEAD);
    }

    @Test
    void theRegisterKnowsOfDataStaffThingsAndPeopleAtRisk() {
        new FlowStore(register.database())
            .save(SharingSamples.personal(partnership, "Names"));
        assertThat(beginnings.knownFacts(partnership)).containsExactlyInAnyOrder(Inclusion.MONEY, Inclusion.LEAD, Inclusion.DATA);
        register.database().write(new ChangeLabel("change.agreement.saved", "x"), edit -> {
            edit.put(Tables.SECONDMENT.newRecord().setId(Ids.next()).setPartnershipId(partnership).setPosition(0));
            return edit.sql().execute("update partnership set field_of_work = 'CHILD_PROTECTION'");
        });
        assertThat(beginnings.knownFacts(partnership)).containsExactlyInAnyOrder(Inclusion.MONEY, Inclusion.LEAD, Inclusion.DATA, Inclusion.STAFF,
            Inclusion.PEOPLE);
    }

    @Test
    void oneSectionIsChangedWithoutTouchingTheRest() {
        Agreement begun = begin("memorandum-of-understanding");
        AgreementSection first = begun.sections().getFirst().saying("Who we are", "We are [[parties.names]].");
        Agreement changed = agreements.change(begun.id(), "change.agreement.saved",
            kept -> kept.withSections(kept.sections().stream().map(one -> one.id().equals(first.id()) ? first : one).toList()));
        assertThat(changed.sections().getFirst()).isEqualTo(first);
        assertThat(changed.sections().subList(1, changed.sections().size())).isEqualTo(begun.sections().subList(1, begun.sections().size()));
        register.undo().undo();
        assertThat(agreements.get(begun.id()).sections()).isEqualTo(begun.sections());
    }

    @Test
    void aStaleSaveIsRefusedAndDropsNothing() {
        Agreement begun = begin("terms-of-reference");
        agreements.save(begun.with(new AgreementDates(Optional.of(TODAY), Optional.empty(), Optional.empty(), Optional.of(30), Optional.empty(),
            Renewal.ROLLING)));
        assertRefused(() -> agreements.save(begun.with(AgreementDates.OPEN)), Failure.Reason.STALE);
        assertThat(agreements.get(begun.id()).dates().renewal()).isEqualTo(Renewal.ROLLING);
    }

    @Test
    void thatAnOrganisationIsPartyTwiceIsRefusedInWords() {
        Agreement begun = begin("terms-of-reference");
        AgreementParty first = begun.parties().getFirst();
        assertRefused(() -> agreements.save(begun.withParties(List.of(first, AgreementParty.of(first.organisation(), first.name())))),
            Failure.Reason.ALREADY_THERE);
        assertThat(agreements.get(begun.id())).isEqualTo(begun);
    }

    @Test
    void inForceNeedsEverySignatureOrAWrittenReason() {
        Agreement begun = begin("partnership-agreement");
        agreements.move(begun.id(), AgreementStatus.AGREED, TODAY, "");
        assertRefused(() -> agreements.move(begun.id(), AgreementStatus.IN_FORCE, TODAY, " "), Failure.Reason.NOT_ALLOWED);
        assertRefused(() -> agreements.move(begun.id(), AgreementStatus.ENDED, TODAY, "because"), Failure.Reason.NOT_ALLOWED);
        Agreement moved = agreements.move(begun.id(), AgreementStatus.IN_FORCE, TODAY, "The council signs next week.");
        assertThat(moved.standing())
            .isEqualTo(new Agreement.Standing(AgreementStatus.IN_FORCE, Optional.of(TODAY), "The council signs next week."));
    }

    @Test
    void theFirstSignatureMovesItOnAndFreezesItsWords() {
        Agreement begun = begin("partnership-agreement");
        agreements.move(begun.id(), AgreementStatus.AGREED, TODAY, "");
        AgreementParty signing = begun.parties().getFirst()
            .with(new AgreementParty.Signature("Asha Patel", "Director", Optional.of(SigningMethod.INK), Optional.of(TODAY)));
        Agreement signed = agreements.record(begun.id(), signing);
        assertThat(signed.standing().status()).isEqualTo(AgreementStatus.PART_SIGNED);
        assertThat(signed.signatures()).isEqualTo(1);
        assertRefused(() -> agreements.change(begun.id(), "change.agreement.saved", kept -> kept.withSections(List.of())),
            Failure.Reason.FROZEN);
        assertThat(agreements.get(begun.id()).sections()).isEqualTo(begun.sections());
    }

    @Test
    void listsFilterSortAndCount() {
        Agreement first = begin("partnership-agreement");
        Agreement second = begin("terms-of-reference");
        agreements.move(second.id(), AgreementStatus.AGREED, TODAY, "");
        assertThat(lists.count()).isEqualTo(2);
        assertThat(lists.ids(AgreementQuestion.ALL.text("safer council"))).hasSize(2);
        assertThat(lists.ids(AgreementQuestion.ALL.states(Set.of(AgreementStatus.AGREED)))).containsExactly(second.id());
        assertThat(lists.ids(AgreementQuestion.ALL.kind(Optional.of(AgreementKind.PARTNERSHIP_AGREEMENT)))).containsExactly(first.id());
        assertThat(lists.ids(AgreementQuestion.ofPartnership(partnership))).hasSize(2);
        assertThat(lists.ids(AgreementQuestion.ofOrganisation(first.parties().getLast().organisation()))).hasSize(2);
        for (AgreementQuestion.Sort sort : AgreementQuestion.Sort.values()) {
            assertThat(lists.ids(AgreementQuestion.ALL.sorted(sort, true))).hasSize(2);
        }
        assertThat(lists.ids(AgreementQuestion.ALL.sorted(AgreementQuestion.Sort.STATUS, false))).containsExactly(first.id(), second.id());
        AgreementRow row = lists.rows(List.of(first.id())).getFirst();
        assertThat(row.partnership()).isEqualTo("Safer Streets");
        assertThat(row.parties()).isEqualTo(3);
        assertThat(row.signed()).isZero();
    }

    @Test
    void aDeletedAgreementLeavesTheListsAndComesBack() {
        Agreement begun = begin("referral-protocol");
        agreements.delete(List.of(begun.id()));
        assertThat(lists.ids(AgreementQuestion.ALL)).isEmpty();
        agreements.restore(begun.id());
        assertThat(lists.ids(AgreementQuestion.ALL)).containsExactly(begun.id());
    }

    @Test
    void theFactsOfAPaperAreReadAtOnce() {
        AgreementFacts facts = new AgreementFactsStore(register.database()).of(begin("partnership-agreement").id());
        assertThat(facts.us().orElseThrow().name()).isEqualTo("Riverside Community Trust");
        AgreementFacts.Partnering safer = facts.partnership().orElseThrow();
        assertThat(safer.leads()).containsExactly("Riverside Community Trust");
        assertThat(safer.budgetHolder()).isEqualTo("Riverside Community Trust");
        assertThat(safer.goals(ObjectiveKind.AIM)).hasSize(1);
        assertThat(facts.parties().getFirst().person(false).orElseThrow().jobTitle()).isEqualTo("Director");
        assertThat(facts.parties().getFirst().person(false).orElseThrow().email()).isEqualTo("Asha@example.org");
        assertThat(facts.parties().getLast().people()).isEmpty();
        assertThat(facts.parties().getLast().voice()).contains(Voice.DECIDES_TOGETHER);
    }

    @Test
    void anAgreementWithoutAPartnershipHasOnlyUs() {
        Agreement alone = beginnings.begin(new AgreementStart(TemplateShelf.read().template("memorandum-of-understanding").orElseThrow(),
            Optional.empty(), "Understanding", EnumSet.noneOf(Inclusion.class)));
        assertThat(alone.parties()).extracting(AgreementParty::name).containsExactly("Riverside Community Trust");
        assertThat(new AgreementFactsStore(register.database()).of(alone.id()).partnership()).isEmpty();
    }

    @Test
    void aFrozenVersionKeepsItsBytesAndTheSameBytesMakeNoSecondOne() {
        UUID id = begin("partnership-agreement").id();
        AgreementVersionStore versions = new AgreementVersionStore(register);
        AgreementVersion first = versions.freeze(id, "First signature", paper(1, 2, 3));
        assertThat(versions.freeze(id, "Second signature", paper(1, 2, 3))).isEqualTo(first);
        AgreementVersion second = versions.freeze(id, "Changed", paper(4));
        assertThat(versions.of(id)).containsExactly(second, first);
        assertThat(second.number()).isEqualTo(2);
        assertThat(versions.bytes(first)).containsExactly(1, 2, 3);
        assertThat(first.sha256()).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    }

    @Test
    void filesAreKeptWithAnAgreementUntilTheyAreTakenOff() {
        UUID id = begin("partnership-agreement").id();
        AgreementFileStore files = new AgreementFileStore(register);
        files.add(id, "signed copy.pdf", new byte[] {9});
        AgreementFile kept = files.of(id).getFirst();
        assertThat(kept.name()).isEqualTo("signed copy.pdf");
        assertThat(files.bytes(kept)).containsExactly(9);
        files.remove(kept);
        assertThat(files.of(id)).isEmpty();
        register.undo().undo();
        assertThat(files.bytes(files.of(id).getFirst())).containsExactly(9);
    }

    @Test
    void termsOfReferenceAreAdoptedAtAMeetingOfTheirPartnership() {
        UUID id = begin("terms-of-reference").id();
        UUID meeting = new RegisterRows(register).meeting(partnership, TODAY.minusDays(3), "HELD");
        AgreementFactsStore facts = new AgreementFactsStore(register.database());
        assertThat(facts.meetings(id, "november")).extracting(RecordLink::id).containsExactly(meeting);
        assertThat(facts.meetings(id, "no such")).isEmpty();
        agreements.change(id, "change.agreement.saved", kept -> kept.adopted(Optional.of(meeting)));
        assertThat(facts.of(id).adoption()).contains(new AgreementFacts.Adoption("Steering group", TODAY.minusDays(3)));
    }

    /** The step that froze the words comes back first, so that the words can't be changed while they are frozen. */
    @Test
    void undoTakesBackWhatFrozeTheWordsBeforeTheWords() {
        Agreement begun = begin("partnership-agreement");
        agreements.move(begun.id(), AgreementStatus.AGREED, TODAY, "");
        agreements.change(begun.id(), "change.agreement.words", kept -> kept.withSections(kept.sections().subList(0, 2)));
        register.database().write(new ChangeLabel("change.agreement.frozen", ""), edit -> {
            edit.put(edit.sql().newRecord(Tables.AGREEMENT_VERSION).setId(Ids.next()).setAgreementId(begun.id()).setNumber(1)
                .setReason("Signed").setFrozenOn(TODAY).setPdfSha256("").setPageCount(1).setText(""));
            return agreements.put(edit, agreements.get(begun.id())
                .with(new Agreement.Standing(AgreementStatus.PART_SIGNED, Optional.of(TODAY), "")));
        });
        register.undo().undo();
        assertThat(agreements.get(begun.id()).standing().status()).isEqualTo(AgreementStatus.AGREED);
        assertThat(agreements.get(begun.id()).sections()).hasSize(2);
        assertThat(new AgreementVersionStore(register).of(begun.id())).hasSize(1);
    }

    @Test
    void undoPassesOverAFrozenVersionAndTakesBackWhatWasDoneBefore() {
        Agreement begun = begin("memorandum-of-understanding");
        agreements.move(begun.id(), AgreementStatus.SENT_FOR_COMMENT, TODAY, "");
        AgreementVersionStore versions = new AgreementVersionStore(register);
        versions.freeze(begun.id(), "As sent", paper(1));
        register.undo().undo();
        assertThat(versions.of(begun.id())).hasSize(1);
        assertThat(agreements.get(begun.id()).standing().status()).isEqualTo(AgreementStatus.DRAFT);
    }

    @Test
    void theFirstSignatureAndThePaperItSignsAreKeptTogetherAndTheVersionOutlastsUndo() {
        Agreement agreed = agreed();
        AgreementVersionStore versions = new AgreementVersionStore(register);
        versions.freeze(agreed.id(), "A draft", paper(1));
        assertThat(versions.signed(agreements.get(agreed.id()))).isEmpty();
        Agreement signed = versions.sign(facts(agreed), signing(agreed), "First signature", paper(2));
        assertThat(signed.standing().status()).isEqualTo(AgreementStatus.PART_SIGNED);
        assertThat(versions.bytes(versions.signed(signed).orElseThrow())).containsExactly(2);
        register.undo().undo();
        assertThat(agreements.get(agreed.id()).signed()).isFalse();
        assertThat(versions.of(agreed.id())).hasSize(2);
        register.undo().redo();
        assertThat(versions.signed(agreements.get(agreed.id()))).isEqualTo(versions.signed(signed));
    }

    /** Words saved while the paper was being made were once signed with it, though it did not hold them. */
    @Test
    void aSignatureUnderWordsThatHaveBeenChangedMeanwhileIsRefusedAndKeepsNothing() {
        Agreement agreed = agreed();
        AgreementFacts read = facts(agreed);
        AgreementSection first = agreed.sections().getFirst();
        agreements.change(agreed.id(), "change.agreement.words", kept -> kept.withSections(kept.sections().stream()
            .map(one -> one.id().equals(first.id()) ? one.saying(one.heading() + ".", one.text()) : one).toList()));
        AgreementVersionStore versions = new AgreementVersionStore(register);
        assertRefused(() -> versions.sign(read, signing(agreed), "First signature", paper(1)), Failure.Reason.STALE);
        assertThat(versions.of(agreed.id())).isEmpty();
        assertThat(agreements.get(agreed.id()).signed()).isFalse();
    }

    @Test
    void whatWasSignedStaysTheNewestVersion() {
        Agreement agreed = agreed();
        AgreementVersionStore versions = new AgreementVersionStore(register);
        versions.sign(facts(agreed), signing(agreed), "First signature", paper(1));
        assertThat(versions.freeze(agreed.id(), "Later", paper(2)).reason()).isEqualTo("First signature");
        assertThat(versions.of(agreed.id())).hasSize(1);
    }

    @Test
    void onceFrozenWhatIsPrintedStaysButTheReviewMovesOnAndAnEmptyStartIsFilledIn() {
        Agreement agreed = agreed();
        agreements.record(agreed.id(), signing(agreed));
        AgreementDates dates = agreed.dates();
        assertRefused(() -> change(agreed, kept -> kept.with(AgreementHeader.titled("Another", kept.header().kind(), kept.header().legalEffect()))),
            Failure.Reason.FROZEN);
        assertRefused(() -> change(agreed, kept -> kept.with(new AgreementDates(dates.start(), Optional.of(TODAY), dates.review(), dates.noticeDays(),
            dates.warnDays(), dates.renewal()))), Failure.Reason.FROZEN);
        Agreement reviewed = change(agreed, kept -> kept.with(new AgreementDates(Optional.of(TODAY), dates.end(), Optional.of(TODAY.plusYears(1)),
            dates.noticeDays(), Optional.of(5), dates.renewal())));
        assertThat(reviewed.dates().start()).contains(TODAY);
        assertRefused(() -> change(agreed, kept -> kept.with(dates)), Failure.Reason.FROZEN);
    }

    private Agreement agreed() {
        UUID id = begin("partnership-agreement").id();
        return agreements.move(id, AgreementStatus.AGREED, TODAY, "");
    }

    private AgreementFacts facts(Agreement agreement) {
        return new AgreementFactsStore(register.database()).of(agreement.id());
    }

    private Agreement change(Agreement agreement, UnaryOperator<Agreement> change) {
        return agreements.change(agreement.id(), "change.agreement.saved", change);
    }

    private static AgreementParty signing(Agreement agreement) {
        return agreement.parties().getFirst()
            .with(new AgreementParty.Signature("Asha Patel", "Director", Optional.of(SigningMethod.INK), Optional.of(TODAY)));
    }

    private static AgreementVersionStore.Paper paper(int... bytes) {
        byte[] pdf = new byte[bytes.length];
        IntStream.range(0, bytes.length).forEach(i -> pdf[i] = (byte) bytes[i]);
        return new AgreementVersionStore.Paper(pdf, 1, "text", List.of());
    }

    private Agreement begin(String template) {
        return beginnings.begin(new AgreementStart(TemplateShelf.read().template(template).orElseThrow(), Optional.of(partnership),
            "Safer Streets " + template, beginnings.knownFacts(partnership)));
    }

    private static void assertRefused(ThrowingCallable action, Failure.Reason reason) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
