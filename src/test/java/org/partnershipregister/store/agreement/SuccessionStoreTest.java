package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementRelations;
import org.partnershipregister.model.agreement.AgreementRelations.Related;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementWish;
import org.partnershipregister.model.agreement.NoticeGiven;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

/** What follows from an agreement: another in its place, a change in writing, one that passes its terms on. */
class SuccessionStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private static final LocalDate START = LocalDate.of(2025, 4, 1);

    private Register register;
    private AgreementStore agreements;
    private SuccessionStore succession;
    private UUID partnership;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        agreements = new AgreementStore(register.database());
        succession = new SuccessionStore(register.database());
        SaferStreets town = new SaferStreets(register);
        partnership = town.saferStreets(town.us("Riverside Community Trust"),
            List.of(town.organisation("Borough Council"), town.organisation("Borough Police")));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theNewAgreementHasTheSamePartiesAndWordsAndItsDatesMoveOn() {
        Agreement old = running();
        Agreement next = succession.supersede(old.id(), LocalDate.of(2027, 4, 1));
        assertThat(next.ref()).isEqualTo("AGR-0002");
        assertThat(next.standing()).isEqualTo(Agreement.Standing.DRAFT);
        assertThat(next.links().supersedes()).contains(old.id());
        assertThat(next.parties()).extracting(AgreementParty::name).containsExactlyElementsOf(old.parties().stream().map(AgreementParty::name).toList());
        assertThat(next.parties()).noneMatch(AgreementParty::signed).noneMatch(AgreementParty::approved);
        assertThat(next.sections()).extracting(AgreementSection::text)
            .containsExactlyElementsOf(old.sections().stream().map(AgreementSection::text).toList());
        assertThat(next.sections()).extracting(AgreementSection::id).doesNotContainAnyElementsOf(
            old.sections().stream().map(AgreementSection::id).toList());
        assertThat(next.dates().start()).contains(LocalDate.of(2027, 4, 1));
        assertThat(next.dates().end()).contains(LocalDate.of(2029, 3, 31));
        assertThat(next.dates().review()).contains(LocalDate.of(2028, 4, 1));
        assertThat(next.template()).isEqualTo(old.template());
        assertThat(agreements.get(old.id())).isEqualTo(old);
    }

    @Test
    void bothPagesNameEachOther() {
        Agreement old = running();
        Agreement next = succession.supersede(old.id(), TODAY);
        assertThat(succession.of(old.id()).replacedBy()).extracting(Related::ref).containsExactly("AGR-0002");
        assertThat(succession.of(next.id()).replaces()).map(Related::ref).contains("AGR-0001");
        agreements.delete(List.of(next.id()));
        assertThat(succession.of(old.id())).isEqualTo(AgreementRelations.NONE);
    }

    @Test
    void inForceAndSupersededIsOneStepThatUndoTakesBackAsAWhole() {
        Agreement old = running();
        Agreement next = agreed(succession.supersede(old.id(), TODAY));
        agreements.move(next.id(), new AgreementWish(AgreementStatus.IN_FORCE, TODAY, "Signed on paper", Optional.empty(), true));
        assertThat(status(next)).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(status(old)).isEqualTo(AgreementStatus.SUPERSEDED);
        register.undo().undo();
        assertThat(status(next)).isEqualTo(AgreementStatus.AGREED);
        assertThat(status(old)).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void theOldOneNeverBecomesSupersededByItself() {
        Agreement old = running();
        Agreement next = agreed(succession.supersede(old.id(), TODAY));
        agreements.move(next.id(), AgreementStatus.IN_FORCE, TODAY, "Signed on paper");
        assertThat(status(old)).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void nothingIsSupersededByAMoveThatIsNotIntoForce() {
        Agreement old = running();
        Agreement next = succession.supersede(old.id(), TODAY);
        refused(() -> agreements.move(next.id(), new AgreementWish(AgreementStatus.AGREED, TODAY, "", Optional.empty(), true)));
        assertThat(status(old)).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void threeInARowAreAChain() {
        Agreement first = running();
        Agreement second = force(succession.supersede(first.id(), TODAY));
        Agreement third = force(succession.supersede(second.id(), TODAY));
        assertThat(status(first)).isEqualTo(AgreementStatus.SUPERSEDED);
        assertThat(status(second)).isEqualTo(AgreementStatus.SUPERSEDED);
        assertThat(succession.of(second.id()).replaces()).map(Related::id).contains(first.id());
        assertThat(succession.of(second.id()).replacedBy()).extracting(Related::id).containsExactly(third.id());
    }

    @Test
    void circlesAreRefusedOfWhateverLinks() {
        Agreement first = running();
        Agreement second = force(succession.supersede(first.id(), TODAY));
        Agreement third = succession.supersede(second.id(), TODAY);
        Agreement kept = agreements.get(first.id());
        refused(() -> agreements.save(kept.with(links(Optional.of(kept.id()), Optional.empty(), Optional.empty()))));
        refused(() -> agreements.save(kept.with(links(Optional.of(third.id()), Optional.empty(), Optional.empty()))));
        refused(() -> agreements.save(kept.with(links(Optional.empty(), Optional.of(third.id()), Optional.empty()))));
        refused(() -> agreements.save(kept.with(links(Optional.empty(), Optional.empty(), Optional.of(third.id())))));
        assertThat(agreements.get(first.id())).isEqualTo(kept);
    }

    @Test
    void onlyOneTakesAnothersPlaceUnlessTheFirstIsWithdrawn() {
        Agreement old = running();
        Agreement next = succession.supersede(old.id(), TODAY);
        refused(() -> succession.supersede(old.id(), TODAY));
        agreements.move(next.id(), AgreementStatus.WITHDRAWN, TODAY, "Begun too early");
        assertThat(succession.supersede(old.id(), TODAY).links().supersedes()).contains(old.id());
        refused(() -> agreements.move(next.id(), AgreementStatus.DRAFT, TODAY, "After all"));
    }

    @Test
    void aDraftIsNeitherReplacedNorChangedInWriting() {
        Agreement draft = begin();
        refused(() -> succession.supersede(draft.id(), TODAY));
        refused(() -> succession.vary(draft.id(), "Change", TODAY, List.of()));
    }

    @Test
    void supersededWithoutASuccessorNeedsAReason() {
        Agreement old = running();
        refused(() -> agreements.move(old.id(), AgreementStatus.SUPERSEDED, TODAY, ""));
        succession.supersede(old.id(), TODAY);
        assertThat(agreements.move(old.id(), AgreementStatus.SUPERSEDED, TODAY, "").standing().status()).isEqualTo(AgreementStatus.SUPERSEDED);
    }

    @Test
    void aChangeInWritingIsOnThePaperOnceItIsInForceAndNotBefore() {
        Agreement old = running();
        Agreement change = succession.vary(old.id(), "Change of notice", TODAY,
            List.of(AgreementSection.of(SectionKind.CLAUSE, "What changes", "28 days.", "")));
        AgreementFactsStore facts = new AgreementFactsStore(register.database());
        assertThat(change.links().varies()).contains(old.id());
        assertThat(change.header().kind()).isEqualTo(old.header().kind());
        assertThat(change.parties()).hasSameSizeAs(old.parties());
        assertThat(facts.of(old.id()).varied()).isEmpty();
        agreements.move(agreed(change).id(), AgreementStatus.IN_FORCE, TODAY, "Signed on paper");
        assertThat(facts.of(old.id()).varied()).containsExactly(new AgreementFacts.Varied(Optional.of(TODAY), change.ref()));
        assertThat(status(old)).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void aSubcontractNamesItsMainAgreementAndTheOtherWayRound() {
        Agreement main = running();
        Agreement part = begin();
        agreements.save(part.with(links(Optional.empty(), Optional.empty(), Optional.of(main.id()))));
        assertThat(succession.of(part.id()).parent()).map(Related::id).contains(main.id());
        assertThat(succession.of(main.id()).children()).extracting(Related::id).containsExactly(part.id());
        assertThat(succession.named(part.id(), "safer")).extracting(one -> one.id()).containsExactly(main.id());
    }

    @Test
    void whoGaveNoticeIsKeptWithTheMoveAndTheMoveSaysWhenItRunsOut() {
        Agreement old = running();
        NoticeGiven notice = new NoticeGiven(Optional.of(TODAY.minusDays(10)), Optional.of(old.parties().get(1).organisation()));
        Agreement ended = agreements.move(old.id(),
            new AgreementWish(AgreementStatus.ENDED_EARLY, TODAY, "All agreed to end at once", Optional.of(notice), false));
        assertThat(agreements.get(old.id()).notice()).isEqualTo(notice);
        assertThat(ended.notice().runsOut(ended.dates())).contains(TODAY.plusDays(80));
    }

    /** The paper that a party signed doesn't lose it when it withdraws later. */
    @Test
    void aPartyInTheMiddleThatWithdrawsStaysOnThePaperItSigned() {
        Agreement old = running();
        AgreementParty middle = old.parties().get(1);
        agreements.record(old.id(), middle.with(new AgreementParty.Signature("Sam Lee", "", Optional.empty(), Optional.of(TODAY))));
        agreements.change(old.id(), "change.agreement.parties", kept -> kept.withParties(kept.parties().stream().map(party ->
            new AgreementParty(party.id(), party.organisation(), party.name(), party.label(), party.approval(), party.signature(), party.witness(),
                party.scan(), Optional.of(TODAY))).toList()));
        assertThat(new AgreementFactsStore(register.database()).of(old.id()).parties()).extracting(PartyFacts::party)
            .extracting(AgreementParty::name).containsExactly(middle.name());
    }

    @Test
    void aFrozenVersionKeepsItsSectionsInOrder() {
        AgreementVersionStore versions = new AgreementVersionStore(register);
        Agreement draft = begin();
        List<VersionSection> sections = List.of(new VersionSection(SectionKind.RECITAL, "", "Safer Streets", "Binding", "the face"),
            new VersionSection(SectionKind.CLAUSE, "1", "Notice", "14 days", "leave"));
        var version = versions.freeze(draft.id(), "First", new AgreementVersionStore.Paper("%PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8), 1, "x", sections));
        assertThat(versions.sections(version)).containsExactlyElementsOf(sections);
        agreements.delete(List.of(draft.id()));
        assertThat(versions.sections(version)).containsExactlyElementsOf(sections);
    }

    private AgreementStatus status(Agreement one) {
        return agreements.get(one.id()).standing().status();
    }

    private static Agreement.Links links(Optional<UUID> supersedes, Optional<UUID> varies, Optional<UUID> parent) {
        return new Agreement.Links(supersedes, varies, parent);
    }

    private Agreement begin() {
        return new NewAgreementStore(register.database()).begin(new AgreementStart(
            TemplateShelf.read().template("partnership-agreement").orElseThrow(), Optional.of(partnership), "Safer Streets agreement", java.util.Set.of()));
    }

    private Agreement running() {
        Agreement draft = agreements.save(begin().with(new AgreementDates(Optional.of(START), Optional.of(LocalDate.of(2027, 3, 31)),
            Optional.of(LocalDate.of(2026, 4, 1)), Optional.of(90), Optional.empty(), Renewal.NONE)));
        return agreements.move(agreed(draft).id(), AgreementStatus.IN_FORCE, START, "Signed on paper");
    }

    private Agreement agreed(Agreement draft) {
        return agreements.move(draft.id(), AgreementStatus.AGREED, TODAY, "");
    }

    private Agreement force(Agreement draft) {
        return agreements.move(agreed(draft).id(), new AgreementWish(AgreementStatus.IN_FORCE, TODAY, "Signed on paper", Optional.empty(), true));
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }
}
