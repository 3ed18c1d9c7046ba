package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class AgreementMoveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final AgreementParty TRUST = AgreementParty.of(Ids.next(), "Riverside Community Trust");
    private static final AgreementParty COUNCIL = AgreementParty.of(Ids.next(), "Borough Council");

    @Test
    void everyStateCanBeReachedAndLeft() {
        Set<AgreementStatus> reached = EnumSet.of(AgreementStatus.DRAFT);
        for (AgreementStatus status : AgreementStatus.values()) {
            assertThat(status.next()).isNotEmpty().doesNotContain(status);
            reached.addAll(status.next());
        }
        assertThat(reached).containsExactlyInAnyOrder(AgreementStatus.values());
    }

    @Test
    void inForceNamesEachPartyThatHasNeitherApprovedNorSigned() {
        AgreementParty approved = TRUST.with(new AgreementParty.Approval(Optional.of(TODAY), "Minute 7"));
        assertThat(missing(agreed(approved, COUNCIL), AgreementStatus.IN_FORCE))
            .containsExactly(Problem.warning("parties", "agreement.missing.party", "Borough Council"));
        assertThat(missing(agreed(approved, signed(COUNCIL)), AgreementStatus.IN_FORCE)).isEmpty();
    }

    @Test
    void valuesThatTheTextLacksAreSaidBeforeItIsAgreedButNotOnceItIsSigned() {
        Agreement draft = agreed(TRUST, COUNCIL);
        assertThat(new AgreementMove(draft, AgreementStatus.AGREED, 40).missing(TODAY))
            .contains(Problem.warning("sections", "agreement.missing.values", 40));
        assertThat(new AgreementMove(draft, AgreementStatus.SENT_FOR_COMMENT, 40).missing(TODAY)).extracting(Problem::key)
            .doesNotContain("agreement.missing.values");
        assertThat(new AgreementMove(agreed(signed(TRUST), signed(COUNCIL)), AgreementStatus.IN_FORCE, 40).missing(TODAY)).isEmpty();
    }

    @Test
    void aStartStillToComeIsMissingToo() {
        Agreement later = agreed(signed(TRUST), signed(COUNCIL)).with(starting(Optional.of(TODAY.plusDays(1))));
        assertThat(missing(later, AgreementStatus.IN_FORCE)).extracting(Problem::key).containsExactly("agreement.missing.start-later");
        assertThat(missing(later.with(starting(Optional.empty())), AgreementStatus.IN_FORCE)).extracting(Problem::key)
            .containsExactly("agreement.missing.start");
    }

    @Test
    void termsOfReferenceAreInForceWhenAMeetingHasAdoptedThem() {
        Agreement terms = agreed(TRUST, COUNCIL).with(AgreementHeader.titled("Terms", AgreementKind.TERMS_OF_REFERENCE, LegalEffect.NO));
        assertThat(missing(terms, AgreementStatus.IN_FORCE)).hasSize(2);
        Agreement adopted = new Agreement(terms.id(), "", terms.partnership(), terms.header(), terms.dates(), terms.standing(),
            terms.template(), terms.links(), terms.execution(), Optional.of(Ids.next()), NoticeGiven.NONE, terms.parties(), terms.sections(), 0);
        assertThat(missing(adopted, AgreementStatus.IN_FORCE)).isEmpty();
    }

    @Test
    void aPartyThatHasWithdrawnNeedNotSign() {
        AgreementParty gone = new AgreementParty(Ids.next(), Ids.next(), "Gone", "", AgreementParty.Approval.NONE,
            AgreementParty.Signature.NONE, AgreementParty.Witness.NONE, Optional.empty(), Optional.of(TODAY));
        assertThat(missing(agreed(signed(TRUST), signed(COUNCIL), gone), AgreementStatus.IN_FORCE)).isEmpty();
    }

    @Test
    void endingEarlyAlwaysNeedsAReasonAndEndingTheDate() {
        Agreement agreement = agreed(signed(TRUST), signed(COUNCIL));
        assertThat(new AgreementMove(agreement, AgreementStatus.ENDED_EARLY).needsReason(TODAY)).isTrue();
        assertThat(new AgreementMove(agreement, AgreementStatus.UNDER_REVIEW).needsReason(TODAY)).isFalse();
        assertThat(missing(agreement, AgreementStatus.ENDED)).extracting(Problem::field).containsExactly("end");
    }

    @Test
    void wordsAreFrozenByTheFirstSignature() {
        assertThat(agreed(TRUST, COUNCIL).frozen()).isFalse();
        assertThat(agreed(signed(TRUST), COUNCIL).frozen()).isTrue();
    }

    private static List<Problem> missing(Agreement agreement, AgreementStatus to) {
        return new AgreementMove(agreement, to).missing(TODAY);
    }

    private static Agreement agreed(AgreementParty... parties) {
        return Agreement.draft(Optional.empty(), AgreementHeader.titled("Safer Streets", AgreementKind.PARTNERSHIP_AGREEMENT, LegalEffect.YES))
            .withParties(Arrays.asList(parties)).with(starting(Optional.of(TODAY)))
            .withSections(List.of(AgreementSection.of(SectionKind.CLAUSE, "Parties", "Text.", "")))
            .with(new Agreement.Standing(AgreementStatus.AGREED, Optional.of(TODAY), ""));
    }

    private static AgreementParty signed(AgreementParty party) {
        return party.with(new AgreementParty.Signature("A. Person", "Chair", Optional.of(SigningMethod.INK), Optional.of(TODAY)));
    }

    private static AgreementDates starting(Optional<LocalDate> on) {
        return new AgreementDates(on, Optional.empty(), Optional.empty(), Optional.of(90), Optional.empty(), Renewal.NONE);
    }
}
