package org.partnershipregister.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.testing.SharingSamples;
import org.partnershipregister.testing.TestRegister;

class InformationFlowTest {
    private static final UUID PATHWAY = Ids.next();
    private final InformationFlow special = SharingSamples.special(PATHWAY, "Care plans");

    @Test
    void nothingIsMissingFromAWholeFlow() {
        assertThat(doubts(special)).isEmpty();
        assertThat(doubts(SharingSamples.personal(PATHWAY, "Forms"))).isEmpty();
    }

    @Test
    void personalDataNeedsABasisAndATimeToKeepIt() {
        InformationFlow bare = SharingSamples.personal(PATHWAY, "Forms").with(InformationFlow.Law.UNKNOWN)
            .with(InformationFlow.Handling.UNKNOWN);
        assertThat(doubts(bare)).containsExactly("basis", "retention");
    }

    @Test
    void specialCategoryDataNeedsAConditionAndAnAssessmentToo() {
        assertThat(doubts(special.with(InformationFlow.Law.UNKNOWN))).containsExactly("basis", "condition", "dpiaOn");
    }

    @Test
    void dataAboutNobodyNeedsNoneOfThat() {
        InformationFlow figures = InformationFlow.proposed(PATHWAY, "Figures")
            .with(new InformationFlow.Content("Counts by ward", "", false, true));
        assertThat(doubts(figures)).isEmpty();
        assertThat(figures.special()).isFalse();
    }

    @Test
    void aReviewThatIsPastIsToldUntilTheFlowHasEnded() {
        var yesterday = Optional.of(TestRegister.TODAY.minusDays(1));
        assertThat(doubts(special.with(new InformationFlow.Course(FlowState.LIVE, Optional.empty(), yesterday))))
            .containsExactly("reviewOn");
        assertThat(doubts(special.with(new InformationFlow.Course(FlowState.LIVE, Optional.empty(), Optional.of(TestRegister.TODAY)))))
            .isEmpty();
        assertThat(doubts(special.with(new InformationFlow.Course(FlowState.ENDED, Optional.empty(), yesterday)))).isEmpty();
    }

    @Test
    void aFlowHasATitleAndDoesNotLeadToWhereItComesFrom() {
        UUID one = Ids.next();
        InformationFlow odd = special.edit().title("").done().with(new InformationFlow.Route(Optional.of(one), Optional.of(one), false));
        assertThat(odd.problems()).extracting(Problem::field).containsExactly("title", "to");
        assertThat(special.problems()).isEmpty();
    }

    private static List<String> doubts(InformationFlow flow) {
        return flow.doubts(TestRegister.TODAY).stream().map(Problem::field).toList();
    }
}
