package org.partnershipregister.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Problem;

class ModelHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 15);
    private final ModelHistory network = ModelHistory.startingWith(PartnershipModel.NETWORKING, Optional.of(FIRST));

    @Test
    void changingTheMainModelKeepsThePastWithItsReason() {
        ModelHistory changed = network.mainBecomes(PartnershipModel.CONSORTIUM, LATER, "Bid for the fund", false);
        assertThat(changed.main()).get().extracting(ModelSpan::model).isEqualTo(PartnershipModel.CONSORTIUM);
        assertThat(changed.spans()).first().satisfies(past -> {
            assertThat(past.model()).isEqualTo(PartnershipModel.NETWORKING);
            assertThat(past.to()).contains(LATER);
            assertThat(past.why()).isEqualTo("Bid for the fund");
        });
        assertThat(changed.on(LATER.minusDays(1))).extracting(ModelSpan::model)
            .containsExactly(PartnershipModel.NETWORKING);
        assertThat(changed.on(LATER)).extracting(ModelSpan::model).containsExactly(PartnershipModel.CONSORTIUM);
    }

    @Test
    void theFormerMainModelMayStayBesideTheNewOne() {
        ModelHistory changed = network.mainBecomes(PartnershipModel.CONSORTIUM, LATER, "Bid", true);
        assertThat(changed.on(LATER)).extracting(ModelSpan::model)
            .containsExactly(PartnershipModel.CONSORTIUM, PartnershipModel.NETWORKING);
    }

    @Test
    void aFurtherModelBecomesMainWithoutBeingThereTwice() {
        ModelHistory changed = network.joinedBy(PartnershipModel.CONSORTIUM, LATER, "Bid")
            .mainBecomes(PartnershipModel.CONSORTIUM, LATER, "Bid won", false);
        assertThat(changed.spans()).hasSize(2);
        assertThat(changed.problems()).isEmpty();
    }

    @Test
    void aFurtherModelEndsButTheMainOneCanOnlyBeReplaced() {
        ModelHistory two = network.joinedBy(PartnershipModel.JOINT_TRAINING, FIRST, "Course");
        assertThat(two.without(PartnershipModel.JOINT_TRAINING, LATER, "Over").follows(PartnershipModel.JOINT_TRAINING))
            .isFalse();
        assertThat(two.without(PartnershipModel.NETWORKING, LATER, "Over").follows(PartnershipModel.NETWORKING)).isTrue();
    }

    @Test
    void aChangeAsksWhyAndIsNotBeforeTheBeginning() {
        assertThat(network.problemsOfChange(FIRST.minusDays(1), " ")).extracting(Problem::field)
            .containsExactly("why", "on");
        assertThat(network.problemsOfChange(LATER, "Bid")).isEmpty();
        assertThatThrownBy(() -> network.mainBecomes(PartnershipModel.OTHER, LATER, "", false))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsOneMainModelAtATime() {
        ModelSpan main = network.main().orElseThrow();
        ModelSpan second = ModelSpan.starting(PartnershipModel.OTHER, true, Optional.empty(), "");
        assertThat(new ModelHistory(java.util.List.of(main, second)).problems()).extracting(Problem::field)
            .containsExactly("model");
        assertThat(new ModelHistory(java.util.List.of()).problems()).hasSize(1);
    }
}
