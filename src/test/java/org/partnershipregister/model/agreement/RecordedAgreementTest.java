package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.Ids;

class RecordedAgreementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SAID = LocalDate.of(2026, 3, 3);
    private final List<AgreementParty> parties = List.of(party("Us", "Asha Patel"), party("Borough Police", "Sam Lee"));
    private final UUID meeting = Ids.next();

    @ParameterizedTest
    @EnumSource
    void everyFormCanBeRecordedAndNothingIsMissingForItToBeInForce(AgreementForm form) {
        RecordedAgreement recorded = recorded(form, made(Optional.of(SAID), Optional.of(meeting)), AgreementStatus.AGREED, AgreementDates.OPEN);
        assertThat(recorded.problems(TODAY)).isEmpty();
        Agreement kept = recorded.agreement(Optional.empty());
        assertThat(kept.recorded()).isTrue();
        assertThat(kept.frozen()).isFalse();
        assertThat(kept.adoptedAt().isPresent()).isEqualTo(form == AgreementForm.MINUTED);
        Agreement begun = kept.with(new AgreementDates(Optional.of(SAID), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Renewal.NONE));
        assertThat(new AgreementMove(begun, AgreementStatus.IN_FORCE).missing(TODAY)).isEmpty();
    }

    @Test
    void eachFormKeepsWhatBelongsToIt() {
        assertThat(one(AgreementForm.WRITTEN_SIGNED).signature().method()).contains(SigningMethod.E_SIGNATURE);
        assertThat(one(AgreementForm.LETTERS_OR_EMAIL).signature().method()).contains(SigningMethod.EMAIL);
        assertThat(one(AgreementForm.MINUTED).signature().method()).contains(SigningMethod.MINUTE);
        assertThat(one(AgreementForm.MINUTED).approval()).isEqualTo(new AgreementParty.Approval(Optional.empty(), "Minute 7"));
        assertThat(one(AgreementForm.MINUTED).witness()).isEqualTo(AgreementParty.Witness.NONE);
        assertThat(one(AgreementForm.VERBAL).signature())
            .isEqualTo(new AgreementParty.Signature("Asha Patel", "Chair", Optional.empty(), Optional.of(SAID)));
        assertThat(one(AgreementForm.VERBAL).witness().name()).isEqualTo("Jo Hughes");
        assertThat(one(AgreementForm.VERBAL).approval()).isEqualTo(AgreementParty.Approval.NONE);
    }

    @Test
    void oneInForceWithoutAStartBeganOnTheDayItWasAgreed() {
        Agreement kept = recorded(AgreementForm.VERBAL, made(Optional.of(SAID), Optional.empty()), AgreementStatus.IN_FORCE,
            AgreementDates.OPEN).agreement(Optional.empty());
        assertThat(kept.dates().start()).contains(SAID);
        assertThat(kept.standing()).isEqualTo(new Agreement.Standing(AgreementStatus.IN_FORCE, Optional.of(SAID), ""));
    }

    @Test
    void theMeetingSaysWhenIfNobodyElseDoes() {
        RecordedAgreement minuted = recorded(AgreementForm.MINUTED, made(Optional.empty(), Optional.of(meeting)), AgreementStatus.IN_FORCE,
            AgreementDates.OPEN);
        assertThat(minuted.problems(TODAY)).isEmpty();
        assertThat(minuted.agreement(Optional.of(SAID)).dates().start()).contains(SAID);
        assertThat(problems(AgreementForm.VERBAL, made(Optional.empty(), Optional.of(meeting)))).containsExactly("problem.record.when");
    }

    @Test
    void whatMakesARecordWorthlessIsSaidBesideItsField() {
        assertThat(problems(AgreementForm.VERBAL, made(Optional.of(TODAY.plusDays(1)), Optional.empty())))
            .containsExactly("problem.record.when-later");
        assertThat(problems(AgreementForm.MINUTED, new RecordedAgreement.Made(Optional.of(SAID), Optional.empty(), Optional.empty(), " ", "")))
            .containsExactly("problem.record.minute");
        RecordedAgreement good = recorded(AgreementForm.VERBAL, made(Optional.of(SAID), Optional.empty()), AgreementStatus.IN_FORCE,
            AgreementDates.OPEN);
        assertThat(keys(new RecordedAgreement(header(AgreementForm.VERBAL, " "), Optional.empty(), parties, good.made(), good.dates(),
            good.status()))).containsExactly("problem.record.summary");
        assertThat(keys(new RecordedAgreement(good.header(), Optional.empty(), parties.subList(0, 1), good.made(), good.dates(),
            good.status()))).containsExactly("agreement.missing.parties");
        assertThat(keys(new RecordedAgreement(good.header(), Optional.empty(), List.of(parties.getFirst(), parties.getFirst()), good.made(),
            good.dates(), good.status()))).containsExactly("agreement.missing.parties");
        assertThat(keys(new RecordedAgreement(good.header(), Optional.empty(), List.of(party("Us", ""), party("Police", " ")), good.made(),
            good.dates(), good.status()))).containsExactly("problem.record.spoke");
        AgreementDates later = new AgreementDates(Optional.of(TODAY.plusDays(1)), Optional.of(TODAY), Optional.empty(), Optional.empty(),
            Optional.empty(), Renewal.NONE);
        assertThat(keys(new RecordedAgreement(good.header(), Optional.empty(), parties, good.made(), later, good.status())))
            .containsExactly("problem.date-order", "problem.record.not-begun");
        assertThat(keys(new RecordedAgreement(good.header(), Optional.empty(), parties, good.made(), good.dates(), AgreementStatus.DRAFT)))
            .containsExactly("problem.record.state");
    }

    @Test
    void aSignedPaperNeedsNoSummaryForItsWordsCanBeLookedUp() {
        RecordedAgreement signed = recorded(AgreementForm.WRITTEN_SIGNED, made(Optional.of(SAID), Optional.empty()), AgreementStatus.IN_FORCE,
            AgreementDates.OPEN);
        assertThat(keys(new RecordedAgreement(header(AgreementForm.WRITTEN_SIGNED, ""), Optional.empty(), parties, signed.made(),
            signed.dates(), signed.status()))).isEmpty();
    }

    @Test
    void aDraftThatNobodyHasWrittenOrSignedIsNoRecord() {
        assertThat(Agreement.draft(Optional.empty(), AgreementHeader.titled("Lease", AgreementKind.OTHER, LegalEffect.YES)).recorded()).isFalse();
    }

    private AgreementParty one(AgreementForm form) {
        return recorded(form, made(Optional.of(SAID), Optional.empty()), AgreementStatus.AGREED, AgreementDates.OPEN)
            .agreement(Optional.empty()).parties().getFirst();
    }

    private List<String> problems(AgreementForm form, RecordedAgreement.Made made) {
        return keys(recorded(form, made, AgreementStatus.IN_FORCE, AgreementDates.OPEN));
    }

    private static List<String> keys(RecordedAgreement recorded) {
        return recorded.problems(TODAY).stream().map(org.partnershipregister.model.Problem::key).toList();
    }

    private RecordedAgreement recorded(AgreementForm form, RecordedAgreement.Made made, AgreementStatus status, AgreementDates dates) {
        return new RecordedAgreement(header(form, "The police lend the radios."), Optional.empty(), parties, made, dates, status);
    }

    private static RecordedAgreement.Made made(Optional<LocalDate> on, Optional<UUID> meeting) {
        return new RecordedAgreement.Made(on, Optional.of(SigningMethod.E_SIGNATURE), meeting, "Minute 7", "Jo Hughes");
    }

    private static AgreementHeader header(AgreementForm form, String summary) {
        return new AgreementHeader("Lending of radios", AgreementKind.OTHER, form, LegalEffect.NOT_KNOWN, summary, Optional.empty(), "", "");
    }

    private static AgreementParty party(String name, String person) {
        return AgreementParty.of(Ids.next(), name).with(new AgreementParty.Signature(person, "Chair", Optional.empty(), Optional.empty()));
    }
}
