package org.partnershipregister.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.testing.ActivitySamples;

class SettlementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final ActivityPartner library = ActivitySamples.partner("Library", 12_000, 0, 10, 8);
    private final ActivityPartner trust = ActivitySamples.partner("Trust", 3_000, 25_000, 20, 20);
    private final ActivityPartner club = ActivitySamples.partner("Club", 1, 0, 6, 5);

    /**
     * Worked by hand: income 25,000; cost 12,000 + 3,000 + 1 = 15,001; net 9,999, a third each 3,333. The library holds −12,000, so it is to
     * receive 15,333; the trust holds 22,000 and pays 18,667; the club holds −1 and is to receive 3,334. 15,333 + 3,334 = 18,667.
     */
    @Test
    void aResultSharedEquallyIsPaidBackByWhoeverHoldsTheMoney() {
        Settlement settled = of(SplitRule.EQUALLY, library, trust, club);
        assertThat(settled.netPence()).isEqualTo(9_999);
        assertThat(settled.balances()).extracting(Settlement.Balance::share).containsExactly(3_333L, 3_333L, 3_333L);
        assertThat(settled.balances()).extracting(Settlement.Balance::balance).containsExactly(15_333L, -18_667L, 3_334L);
        assertThat(settled.open()).containsExactlyInAnyOrder(new Transfer(trust.organisation(), library.organisation(), 15_333),
            new Transfer(trust.organisation(), club.organisation(), 3_334));
        assertThat(settled.settled()).isFalse();
    }

    /**
     * Net 9,999 by 10, 20 and 6 of 36 places: 2,777.5, 5,555 and 1,666.5. Rounded down 9,998; the odd penny goes to the first of the two
     * that lost half of one: 2,778, 5,555, 1,666.
     */
    @Test
    void theOddPennyGoesToTheFirstOfThoseWhoLostMost() {
        assertThat(of(SplitRule.BY_PLACES, library, trust, club).balances()).extracting(Settlement.Balance::share)
            .containsExactly(2_778L, 5_555L, 1_666L);
    }

    /** A loss of 9,001: 50 % is 4,500.5, 33.3 % is 2,997.333, 16.7 % is 1,503.167; towards nothing 9,000, so the first loses one more. */
    @Test
    void aLossIsSharedByAgreedShares() {
        ActivityPartner one = ActivitySamples.partner("One", 9_001, 0, 0, 0).share(500);
        ActivityPartner two = ActivitySamples.partner("Two", 0, 0, 0, 0).share(333);
        ActivityPartner three = ActivitySamples.partner("Three", 0, 0, 0, 0).share(167);
        Settlement settled = of(SplitRule.BY_AGREED_SHARES, one, two, three);
        assertThat(settled.balances()).extracting(Settlement.Balance::share).containsExactly(-4_501L, -2_997L, -1_503L);
        assertThat(settled.open()).containsExactlyInAnyOrder(new Transfer(two.organisation(), one.organisation(), 2_997),
            new Transfer(three.organisation(), one.organisation(), 1_503));
    }

    @Test
    void agreedSharesThatDoNotMakeUpTheWholeSettleNothing() {
        JointActivity tooShort = ActivitySamples.held(SplitRule.BY_AGREED_SHARES, List.of(library.share(500), trust.share(499)));
        assertThat(Settlement.of(tooShort)).isEmpty();
        assertThat(tooShort.settled()).isFalse();
        assertThat(tooShort.sharesProblem()).contains(Problem.warning("rule", "problem.activity.shares", "99.9"));
        JointActivity whole = tooShort.shared(SplitRule.BY_AGREED_SHARES, List.of(library.share(500), trust.share(500)));
        assertThat(Settlement.of(whole)).isPresent();
        JointActivity nobody = tooShort.shared(SplitRule.BY_PLACES, List.of(ActivitySamples.partner("One", 5, 0, 0, 0)));
        assertThat(nobody.sharesProblem()).contains(Problem.warning("rule", "problem.activity.places"));
        assertThat(Settlement.of(nobody)).isEmpty();
    }

    @Test
    void whatIsPaidIsNoLongerOpen() {
        JointActivity fair = ActivitySamples.held(SplitRule.EQUALLY, List.of(library, trust, club));
        Transfer first = new Transfer(trust.organisation(), library.organisation(), 15_000);
        Settlement half = Settlement.of(fair.paid(List.of(ActivityPayment.of(first, DAY)))).orElseThrow();
        assertThat(half.balances()).extracting(Settlement.Balance::open).containsExactly(333L, -3_667L, 3_334L);
        List<ActivityPayment> all = new ArrayList<>(List.of(ActivityPayment.of(first, DAY)));
        half.open().forEach(transfer -> all.add(ActivityPayment.of(transfer, DAY)));
        assertThat(Settlement.of(fair.paid(all)).orElseThrow().settled()).isTrue();
        assertThat(fair.paid(all).settled()).isTrue();
    }

    @Test
    void anActivityWithoutMoneyIsSettled() {
        assertThat(ActivitySamples.held(SplitRule.BY_AGREED_SHARES, List.of()).settled()).isTrue();
        assertThat(ActivitySamples.held(SplitRule.EQUALLY, List.of(ActivitySamples.partner("One", 0, 0, 4, 4))).settled()).isTrue();
    }

    /** Two pairs that cancel out need two payments, where the largest debt met with the largest claim would make three. */
    @Test
    void thoseWhoCancelOutPayEachOther() {
        UUID a = Ids.next();
        UUID b = Ids.next();
        UUID c = Ids.next();
        UUID d = Ids.next();
        UUID e = Ids.next();
        Map<UUID, Long> balances = new LinkedHashMap<>();
        balances.put(a, -500L);
        balances.put(b, 300L);
        balances.put(c, 200L);
        balances.put(d, -400L);
        balances.put(e, 400L);
        assertThat(FewestPayments.of(balances)).containsExactlyInAnyOrder(new Transfer(d, e, 400), new Transfer(a, b, 300),
            new Transfer(a, c, 200));
        assertThat(FewestPayments.of(Map.of(a, 0L, b, 0L))).isEmpty();
    }

    @Test
    void sharesAddUpBalancesSumToZeroAndPaymentsClearThemAll() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 3_000; round++) {
            List<ActivityPartner> partners = ActivitySamples.any(random, round % 50 == 0 ? 20 : 8);
            SplitRule rule = SplitRule.values()[random.nextInt(3)];
            Settlement settled = of(rule, partners.toArray(ActivityPartner[]::new));
            assertThat(settled.balances().stream().mapToLong(Settlement.Balance::share).sum()).isEqualTo(settled.netPence());
            assertThat(settled.balances().stream().mapToLong(Settlement.Balance::balance).sum()).isZero();
            assertThat(settled.open()).hasSizeLessThan(Math.max(1, partners.size()));
            Map<UUID, Long> left = new HashMap<>();
            settled.balances().forEach(one -> left.put(one.organisation(), one.balance()));
            for (Transfer transfer : settled.open()) {
                assertThat(transfer.pence()).isPositive();
                assertThat(transfer.from()).isNotEqualTo(transfer.to());
                left.merge(transfer.from(), transfer.pence(), Long::sum);
                left.merge(transfer.to(), -transfer.pence(), Long::sum);
            }
            assertThat(left.values()).allMatch(pence -> pence == 0);
        }
    }

    @Test
    void noShareIsMoreThanAPennyFromTheExactOne() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Long> weights = ActivitySamples.any(random, 9).stream().map(one -> (long) one.people().places()).toList();
            long total = random.nextInt(2_000_001) - 1_000_000L;
            long sum = weights.stream().mapToLong(Long::longValue).sum();
            List<Long> parts = LargestRemainder.divide(total, weights);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(Math.abs(parts.get(i) - (double) total * weights.get(i) / sum)).isLessThan(1);
                assertThat(weights.get(i) > 0 || parts.get(i) == 0).isTrue();
            }
        }
    }

    private static Settlement of(SplitRule rule, ActivityPartner... partners) {
        return Settlement.of(ActivitySamples.held(rule, List.of(partners))).orElseThrow();
    }
}
