package org.partnershipregister.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPartnershipThatIsOverGoesNowhere() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::over)).containsExactly(Stage.ENDED, Stage.DID_NOT_PROCEED)
            .allMatch(stage -> stage.next().isEmpty());
    }

    @Test
    void onlyAProposalCanFailToProceed() {
        assertThat(Arrays.stream(Stage.values()).filter(stage -> stage.next().contains(Stage.DID_NOT_PROCEED)))
            .containsExactly(Stage.EXPLORING, Stage.BUILDING, Stage.AGREEING);
    }

    @Test
    void nobodyEndsWithoutWindingUp() {
        assertThat(Arrays.stream(Stage.values()).filter(stage -> stage.next().contains(Stage.ENDED)))
            .containsExactly(Stage.ENDING);
    }

    @Test
    void theStatusFollowsFromTheStageAndAPause() {
        assertThat(Stage.AGREEING.status(false)).isEqualTo(Status.PROPOSED);
        assertThat(Stage.ENDING.status(false)).isEqualTo(Status.ACTIVE);
        assertThat(Stage.DELIVERING.status(true)).isEqualTo(Status.PAUSED);
        assertThat(Stage.ENDED.status(true)).isEqualTo(Status.ENDED);
        assertThat(Stage.DID_NOT_PROCEED.status(false)).isEqualTo(Status.DID_NOT_PROCEED);
    }

    @Test
    void deliveringStartsItEndingDatesItAndBothLiftAPause() {
        var course = new Partnership.Course(Stage.AGREEING, Optional.of(DAY.minusDays(9)), Optional.empty(), Optional.empty());
        var delivering = course.at(Stage.DELIVERING, DAY);
        assertThat(delivering.start()).contains(DAY);
        assertThat(delivering.pausedOn()).isEmpty();
        var ended = delivering.at(Stage.ENDING, DAY.plusDays(1)).at(Stage.ENDED, DAY.plusDays(2));
        assertThat(ended.start()).contains(DAY);
        assertThat(ended.end()).contains(DAY.plusDays(2));
    }
}
