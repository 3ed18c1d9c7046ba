package org.partnershipregister.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;

/** Limits of review.md §4.2, S1 and S3, worked by hand. */
class SlowSignTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID ID = Ids.next();

    @Test
    void meetingsHaveStoppedAfterTwiceAndAreToBeActedOnAfterThreeTimesTheAgreedInterval() {
        assertThat(agreed(56)).as("exactly twice 28").isEmpty();
        assertThat(agreed(57)).get().matches(sign -> !sign.act());
        assertThat(agreed(84)).get().matches(sign -> !sign.act());
        assertThat(agreed(85)).get().matches(SlowSign::act);
    }

    @Test
    void withoutAnAgreedIntervalTheMedianOfTheLastSixGapsCounts() {
        List<LocalDate> held = List.of(TODAY.minusDays(70), TODAY.minusDays(100), TODAY.minusDays(128),
            TODAY.minusDays(328));
        MeetingRhythm rhythm = new MeetingRhythm(held, Optional.empty());
        assertThat(rhythm.interval()).as("median of 30, 28, 200").contains(30);
        assertThat(rhythm.sign(ID, "Arts", TODAY)).contains(
            new SlowSign.MeetingsStopped(ID, "Arts", false, TODAY.minusDays(70), 70, 30));
    }

    @Test
    void tooFewMeetingsAreNoEvidence() {
        assertThat(new MeetingRhythm(List.of(TODAY.minusDays(400), TODAY.minusDays(420)), Optional.empty())
            .sign(ID, "Arts", TODAY)).isEmpty();
        assertThat(new MeetingRhythm(List.of(), Optional.of(28)).sign(ID, "Arts", TODAY)).isEmpty();
    }

    @Test
    void aQuarterOfTheDatedActionsOverdueIsWatchedAndHalfIsActedOn() {
        assertThat(new ActionLoad(9, 9, 2).sign(ID, "Arts")).as("22 %").isEmpty();
        assertThat(new ActionLoad(8, 8, 2).sign(ID, "Arts")).get().matches(sign -> !sign.act());
        assertThat(new ActionLoad(9, 9, 5).sign(ID, "Arts")).contains(new SlowSign.ActionsOverdue(ID, "Arts", true, 5, 9));
    }

    @Test
    void fewerThanFourOpenActionsAreNoEvidenceAndUndatedOnesDoNotCount() {
        assertThat(new ActionLoad(3, 3, 3).sign(ID, "Arts")).isEmpty();
        assertThat(new ActionLoad(20, 4, 2).sign(ID, "Arts")).get().matches(SlowSign::act);
        assertThat(new ActionLoad(5, 0, 0).sign(ID, "Arts")).isEmpty();
    }

    private static Optional<SlowSign> agreed(int daysAgo) {
        return new MeetingRhythm(List.of(TODAY.minusDays(daysAgo)), Optional.of(28)).sign(ID, "Arts", TODAY);
    }
}
