package org.partnershipregister.model.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.ReferralSamples.timing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmoothnessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final Promise PROMISE = Promise.of(2, 5, 10);

    /*
     * Ten referrals, days to first contact in order: 3 4 6 7 8 9 10 12 15 30.
     * Nearest rank: median at place ceil(0.5*10) = 5, that is 8; 90th percentile at place ceil(0.9*10) = 9, that is 15.
     * Inside ten days: 3 4 6 7 8 9 10, seven of ten, 70 %. The total counts from the day before: 9 and 16.
     */
    @Test
    void tenReferralsAreWorkedOutByNearestRank() {
        List<Timing> ten = IntStream.of(12, 3, 30, 4, 9, 6, 15, 8, 7, 10).mapToObj(days -> timing(MARCH, 1, 2, days)).toList();
        Smoothness figures = Smoothness.of(ten, PROMISE, TODAY);
        StepFigure contact = figures.step(Step.FIRST_CONTACT);
        assertThat(contact.median()).contains(8);
        assertThat(contact.ninetieth()).contains(15);
        assertThat(contact.inside()).contains(70);
        assertThat(figures.step(Step.TOTAL).median()).contains(9);
        assertThat(figures.step(Step.TOTAL).ninetieth()).contains(16);
        assertThat(figures.step(Step.TOTAL).promised()).isEmpty();
    }

    /*
     * Seven values 0 1 1 2 4 5 9: median at place ceil(3.5) = 4, that is 2; 90th at place ceil(6.3) = 7, that is 9.
     * Inside two days: 0 1 1 2, four of seven, 57.14 %, shown as 57.
     */
    @Test
    void anOddNumberHasItsMiddleOneAsMedian() {
        List<Timing> seven = IntStream.of(9, 0, 1, 4, 1, 5, 2).mapToObj(days -> timing(MARCH, days, -1, -1)).toList();
        StepFigure acknowledged = Smoothness.of(seven, PROMISE, TODAY).step(Step.ACKNOWLEDGED);
        assertThat(acknowledged.median()).contains(2);
        assertThat(acknowledged.ninetieth()).contains(9);
        assertThat(acknowledged.inside()).contains(57);
    }

    /** Of eight, five returns and three repeats: 50/8 = 6.25, shown 6.3; 30/8 = 3.75, shown 3.8. */
    @Test
    void returnsAndRepeatsArePerTenReferrals() {
        List<Timing> eight = new ArrayList<>(IntStream.range(0, 6).mapToObj(any -> timing(MARCH, 1, 2, 3)).toList());
        eight.add(new Timing(MARCH, MARCH, Optional.empty(), Optional.empty(), Optional.empty(), true, 3, 3));
        eight.add(new Timing(MARCH, MARCH, Optional.empty(), Optional.empty(), Optional.empty(), true, 2, 0));
        Smoothness figures = Smoothness.of(eight, PROMISE, TODAY);
        assertThat(figures.returnsPerTen()).contains(new BigDecimal("6.3"));
        assertThat(figures.repeatsPerTen()).contains(new BigDecimal("3.8"));
    }

    @Test
    void underFiveReferralsThereIsNoFigure() {
        List<Timing> four = IntStream.range(0, 4).mapToObj(any -> timing(MARCH, 1, 2, 3)).toList();
        Smoothness figures = Smoothness.of(four, PROMISE, TODAY);
        assertThat(figures.enough()).isFalse();
        assertThat(figures.returnsPerTen()).isEmpty();
        assertThat(figures.steps()).allSatisfy(step -> {
            assertThat(step.median()).isEmpty();
            assertThat(step.ninetieth()).isEmpty();
            assertThat(step.inside()).isEmpty();
        });
    }

    /** Five sent, four met in time and one still waiting 12 days after a promise of 10: four of five inside, 80 %. */
    @Test
    void oneThatStillWaitsPastThePromiseIsOutsideIt() {
        List<Timing> five = new ArrayList<>(IntStream.range(0, 4).mapToObj(any -> timing(TODAY.minusDays(12), 1, 2, 9)).toList());
        five.add(timing(TODAY.minusDays(12), 1, 2, -1));
        StepFigure contact = Smoothness.of(five, PROMISE, TODAY).step(Step.FIRST_CONTACT);
        assertThat(contact.inside()).contains(80);
        assertThat(contact.counted()).isEqualTo(4);
        assertThat(contact.median()).as("four are too few for a median").isEmpty();
    }

    @Test
    void oneThatWaitsWithinThePromiseOrWasDeclinedIsLeftOut() {
        List<Timing> timings = new ArrayList<>(IntStream.range(0, 5).mapToObj(any -> timing(TODAY.minusDays(10), 1, 2, 9)).toList());
        timings.add(timing(TODAY.minusDays(10), 1, 2, -1));
        timings.add(new Timing(MARCH, MARCH, Optional.empty(), Optional.of(MARCH), Optional.empty(), true, 0, 0));
        assertThat(Smoothness.of(timings, PROMISE, TODAY).step(Step.FIRST_CONTACT).inside()).contains(100);
    }

    @Test
    void referralsCountInTheQuarterTheyWereSentInAndEmptyQuartersStandBetween() {
        PathwaySmoothness all = PathwaySmoothness.of(List.of(timing(LocalDate.of(2025, 12, 31), 1, 1, 1),
            timing(LocalDate.of(2026, 7, 1), 1, 1, 1)), PROMISE, TODAY);
        assertThat(all.quarters()).extracting(PathwaySmoothness.InQuarter::quarter).containsExactly(new Quarter(2025, 4),
            new Quarter(2026, 1), new Quarter(2026, 2), new Quarter(2026, 3));
        assertThat(all.quarters()).extracting(one -> one.smoothness().referrals()).containsExactly(1, 0, 0, 1);
        assertThat(all.all().referrals()).isEqualTo(2);
    }

    @Test
    void aQuarterBeginsInJanuaryAprilJulyAndOctober() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(new Quarter(2026, 2));
        assertThat(new Quarter(2026, 1).last()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
    }

    @Test
    void percentilesNeverFallWhateverTheDays() {
        Random random = new Random(41);
        for (int trial = 0; trial < 500; trial++) {
            List<Integer> days = random.ints(1 + random.nextInt(60), 0, 200).sorted().boxed().toList();
            int before = Integer.MIN_VALUE;
            for (int percent = 1; percent <= 100; percent++) {
                int now = StepFigure.percentile(days, percent);
                assertThat(now).isGreaterThanOrEqualTo(before).isIn(days);
                before = now;
            }
            assertThat(before).isEqualTo(days.getLast());
        }
    }
}
