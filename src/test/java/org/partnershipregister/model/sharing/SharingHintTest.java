package org.partnershipregister.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.model.agreement.AgreementKind.DATA_SHARING_AGREEMENT;
import static org.partnershipregister.model.agreement.AgreementKind.MEMORANDUM_OF_UNDERSTANDING;
import static org.partnershipregister.model.agreement.AgreementKind.PARTNERSHIP_AGREEMENT;
import static org.partnershipregister.model.agreement.AgreementKind.TERMS_OF_REFERENCE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.testing.SharingSamples;

class SharingHintTest {
    private static final UUID PATHWAY = Ids.next();
    private final InformationFlow flow = SharingSamples.personal(PATHWAY, "Referral forms");

    @Test
    void aMemorandumAloneIsNoDataSharingAgreement() {
        assertThat(hint(Optional.empty(), MEMORANDUM_OF_UNDERSTANDING)).contains(SharingHint.MEMORANDUM_ONLY);
        assertThat(hint(Optional.of(MEMORANDUM_OF_UNDERSTANDING))).contains(SharingHint.MEMORANDUM_ONLY);
        assertThat(hint(Optional.empty(), MEMORANDUM_OF_UNDERSTANDING, TERMS_OF_REFERENCE)).contains(SharingHint.MEMORANDUM_ONLY);
    }

    @Test
    void noAgreementOrOnlyTermsOfReferenceIsSaidInOtherWords() {
        assertThat(hint(Optional.empty())).contains(SharingHint.NO_AGREEMENT);
        assertThat(hint(Optional.empty(), TERMS_OF_REFERENCE)).contains(SharingHint.NO_AGREEMENT);
    }

    @Test
    void anotherAgreementInForceOrADataSharingAgreementIsEnough() {
        assertThat(hint(Optional.empty(), MEMORANDUM_OF_UNDERSTANDING, PARTNERSHIP_AGREEMENT)).isEmpty();
        assertThat(hint(Optional.of(MEMORANDUM_OF_UNDERSTANDING), DATA_SHARING_AGREEMENT)).isEmpty();
        assertThat(hint(Optional.of(DATA_SHARING_AGREEMENT))).isEmpty();
    }

    /** The flow says itself that it rests on the memorandum, whatever else the partners have signed. */
    @Test
    void aFlowThatRestsOnAMemorandumIsNotCoveredByAnotherPaper() {
        assertThat(hint(Optional.of(MEMORANDUM_OF_UNDERSTANDING), PARTNERSHIP_AGREEMENT)).contains(SharingHint.MEMORANDUM_ONLY);
    }

    @Test
    void anAgreementThatIsOverCarriesNothing() {
        FlowRow row = new FlowRow(flow, "", "", "", Optional.of(new FlowRow.Basis(Ids.next(), "Old", DATA_SHARING_AGREEMENT,
            AgreementStatus.ENDED)));
        assertThat(SharingHint.of(List.of(row), Set.of())).contains(SharingHint.NO_AGREEMENT);
        assertThat(row.unagreed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FlowState.class)
    void onlyWhatIsAgreedOrLiveCounts(FlowState state) {
        FlowRow row = SharingSamples.row(flow.with(new InformationFlow.Course(state, Optional.empty(), Optional.empty())),
            Optional.empty());
        assertThat(SharingHint.of(List.of(row), Set.of()).isPresent()).isEqualTo(state == FlowState.AGREED || state == FlowState.LIVE);
    }

    @Test
    void figuresAboutNobodyNeedNoAgreement() {
        FlowRow row = SharingSamples.row(flow.with(InformationFlow.Content.NONE), Optional.empty());
        assertThat(SharingHint.of(List.of(row), Set.of())).isEmpty();
        assertThat(row.unagreed()).isFalse();
    }

    @Test
    void aHintIsKeptUnderACodeOfItsOwn() {
        assertThat(SharingHint.MEMORANDUM_ONLY.code()).isEqualTo("SHARING_MEMORANDUM_ONLY");
    }

    private Optional<SharingHint> hint(Optional<AgreementKind> own, AgreementKind... inForce) {
        return SharingHint.of(List.of(SharingSamples.row(flow, own)), Set.of(inForce));
    }
}
