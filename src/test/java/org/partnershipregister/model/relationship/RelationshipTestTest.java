package org.partnershipregister.model.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.testing.RelationshipSamples;

class RelationshipTestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** domain.md §4: 0–5 contract, 6–10 mixed, 11–16 partnership. */
    @Test
    void theThresholdsLieBetweenFiveAndSixAndBetweenTenAndEleven() {
        assertThat(List.of(Standing.of(0), Standing.of(5))).containsOnly(Standing.CONTRACT);
        assertThat(List.of(Standing.of(6), Standing.of(10))).containsOnly(Standing.MIXED);
        assertThat(List.of(Standing.of(11), Standing.of(16))).containsOnly(Standing.PARTNERSHIP);
        assertThatThrownBy(() -> Standing.of(17)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Standing.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 1 + 0 + 2 + 1 + 0 + 1 + 0 + 0 = 5; one more "partly" makes 6. */
    @Test
    void theScoreIsTheSumOfTheEightAnswers() {
        assertThat(test("10210100").score()).isEqualTo(5);
        assertThat(test("10210100").result()).isEqualTo(Standing.CONTRACT);
        assertThat(test("10210101").result()).isEqualTo(Standing.MIXED);
        assertThat(test("22222222").score()).isEqualTo(Standing.HIGHEST_SCORE);
    }

    @Test
    void anOverrideCountsBeforeTheScoreAndNeedsAReason() {
        RelationshipTest overridden = test("22222222").decided(Standing.CONTRACT, " The council may end it alone ");
        assertThat(overridden.result()).isEqualTo(Standing.CONTRACT);
        assertThat(overridden.byScore()).isEqualTo(Standing.PARTNERSHIP);
        assertThat(overridden.overrideReason()).isEqualTo("The council may end it alone");
        assertThat(overridden.problems(TODAY)).isEmpty();
        assertThat(test("22222222").decided(Standing.CONTRACT, "  ").problems(TODAY)).extracting(Problem::field)
            .containsExactly("reason");
    }

    @Test
    void everyQuestionNeedsOneAnswerAndTheDayMayNotLieAhead() {
        RelationshipTest half = RelationshipTest.of(Ids.next(), Optional.empty(), TODAY.plusDays(1),
            RelationshipSamples.answers("11111111").subList(0, 6));
        assertThat(half.problems(TODAY)).extracting(Problem::field).containsExactly("DECLINING", "RISK_AND_CREDIT", "on");
        assertThat(test("11111111").problems(TODAY)).isEmpty();
    }

    @Test
    void itIsDueAgainAYearLater() {
        assertThat(RelationshipTest.of(Ids.next(), Optional.empty(), LocalDate.of(2024, 2, 29), List.of()).dueAgain())
            .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void theVoiceFollowsTheThirdQuestionFirst() {
        assertThat(test("00200000").voice(Voice.NONE)).isEqualTo(Voice.DECIDES_TOGETHER);
        assertThat(test("00200000").voice(Voice.VOTES)).isEqualTo(Voice.VOTES);
        assertThat(test("22122222").voice(Voice.NONE)).isEqualTo(Voice.CONSULTED);
        assertThat(test("10000000").voice(Voice.VOTES)).isEqualTo(Voice.INFORMED);
        assertThat(test("00022222").voice(Voice.VOTES)).isEqualTo(Voice.NONE);
    }

    @Test
    void aGrantStaysAGrantWhereTheTestSaysContract() {
        assertThat(Standing.CONTRACT.basis(RelationshipBasis.GRANT)).isEqualTo(RelationshipBasis.GRANT);
        assertThat(Standing.CONTRACT.basis(RelationshipBasis.PARTNERSHIP)).isEqualTo(RelationshipBasis.CONTRACT);
        assertThat(Standing.PARTNERSHIP.basis(RelationshipBasis.GRANT)).isEqualTo(RelationshipBasis.PARTNERSHIP);
    }

    /** Scores 4, 9 and 12: the last change is 12 − 9 = 3. */
    @Test
    void theTrendIsTheChangeFromTheTestBeforeOfTheSameMember() {
        UUID member = Ids.next();
        TestHistory history = new TestHistory(List.of(of(member, 3, "11110000"), of(member, 1, "22220220"),
            of(member, 2, "22221000"), of(Ids.next(), 0, "00000000")));
        assertThat(history.of(Optional.of(member))).extracting(RelationshipTest::score).containsExactly(12, 9, 4);
        assertThat(history.change(Optional.of(member))).contains(3);
        assertThat(history.change(Optional.empty())).isEmpty();
        assertThat(history.latest(Optional.empty())).isEmpty();
    }

    private static RelationshipTest of(UUID member, int yearsAgo, String degrees) {
        return RelationshipTest.of(Ids.next(), Optional.of(member), TODAY.minusYears(yearsAgo),
            RelationshipSamples.answers(degrees));
    }

    private static RelationshipTest test(String degrees) {
        return RelationshipSamples.test(Ids.next(), TODAY, degrees);
    }
}
