package org.partnershipregister.model.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;

class RiskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Risk risk = Risk.of(Ids.next(), "Funding ends");

    @Test
    void theScoreIsLikelihoodTimesImpactAndHasAWord() {
        // worked by hand for each limit: 1x4=4, 1x5=5, 3x3=9, 2x5=10, 3x4=12, 3x5=15, 5x5=25
        assertThat(level(1, 4)).isEqualTo(RiskLevel.LOW);
        assertThat(level(1, 5)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(level(3, 3)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(level(2, 5)).isEqualTo(RiskLevel.HIGH);
        assertThat(level(3, 4)).isEqualTo(RiskLevel.HIGH);
        assertThat(level(3, 5)).isEqualTo(RiskLevel.VERY_HIGH);
        assertThat(level(5, 5)).isEqualTo(RiskLevel.VERY_HIGH);
    }

    @Test
    void aLikelierOrWorseRiskIsNeverOfALowerLevel() {
        for (int likely = 1; likely <= Risk.MOST; likely++) {
            for (int bad = 1; bad < Risk.MOST; bad++) {
                assertThat(level(likely, bad + 1)).isGreaterThanOrEqualTo(level(likely, bad));
                assertThat(level(bad + 1, likely)).isGreaterThanOrEqualTo(level(bad, likely));
            }
        }
    }

    @Test
    void aReviewIsLateFromTheDayAfterUnlessTheRiskIsClosed() {
        assertThat(risk.standing(Optional.of(TODAY), RiskState.OPEN).reviewLate(TODAY)).isFalse();
        assertThat(risk.standing(Optional.of(TODAY.minusDays(1)), RiskState.OPEN).reviewLate(TODAY)).isTrue();
        assertThat(risk.standing(Optional.of(TODAY.minusDays(1)), RiskState.CLOSED).reviewLate(TODAY)).isFalse();
    }

    @Test
    void aRiskIsSaidInWordsThatFit() {
        assertThat(risk.saying("", RiskKind.MONEY).problems()).hasSize(1);
        assertThat(risk.mitigatedBy("x".repeat(Risk.LONGEST_TEXT + 1)).problems()).hasSize(1);
        assertThat(risk.problems()).isEmpty();
    }

    private RiskLevel level(int likelihood, int impact) {
        return risk.weighing(likelihood, impact).weight().level();
    }
}
