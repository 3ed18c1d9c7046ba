package org.partnershipregister.model.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void aHundredPoundsAmongThreeGivesTheFirstTheOddPenny() {
        // 10,000 / 3 = 3,333 remainder 1
        assertThat(Shares.equally(10_000, 3)).containsExactly(3_334L, 3_333L, 3_333L);
    }

    @Test
    void percentagesGoToTheLargestRemainders() {
        // 1/7, 2/7, 4/7 of 1,000 are 142.857, 285.714, 571.428: floors 142 + 285 + 571 = 998, so .857 and .714 get one more
        assertThat(Shares.tenths(List.of(1L, 2L, 4L))).containsExactly(143L, 286L, 571L);
    }

    @Test
    void fiftyAndThirtyFourThousandOfEightyFourAre595And405() {
        // 50 / 84 = 0.595238…, 34 / 84 = 0.404761…
        assertThat(Shares.tenths(List.of(5_000_000L, 3_400_000L))).containsExactly(595L, 405L);
    }

    @Test
    void aSmallerAwardIsSharedInTheOldProportion() {
        // 60,000 × 50/84 = 35,714.2857…, × 34/84 = 24,285.7142…: in pence the floors lack one, the larger remainder is the second
        assertThat(Shares.byWeight(6_000_000, List.of(5_000_000L, 3_400_000L))).containsExactly(3_571_429L, 2_428_571L);
    }

    @Test
    void withoutAnyShareNobodyHasAPartOfAHundred() {
        assertThat(Shares.tenths(List.of(0L, 0L))).containsExactly(0L, 0L);
        assertThat(Shares.equally(500, 0)).isEmpty();
    }

    @Test
    void whateverTheSharesTheirPartsMakeTheWhole() {
        Random random = new Random(47);
        for (int round = 0; round < 2_000; round++) {
            List<Long> shares = LongStream.range(0, 1 + random.nextInt(12)).map(_ -> random.nextLong(0, 900_000_000L)).boxed().toList();
            long whole = random.nextLong(1, 5_000_000_000L);
            boolean some = shares.stream().anyMatch(share -> share > 0);
            assertThat(sum(Shares.tenths(shares))).isEqualTo(some ? Shares.TENTHS : 0);
            assertThat(sum(Shares.byWeight(whole, shares))).isEqualTo(some ? whole : 0);
            assertThat(sum(Shares.equally(whole, shares.size()))).isEqualTo(whole);
        }
    }

    @Test
    void equalPartsDifferByOnePennyAtMost() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<Long> parts = Shares.equally(random.nextLong(0, 100_000_000L), 1 + random.nextInt(20));
            assertThat(parts.getFirst() - parts.getLast()).isBetween(0L, 1L);
        }
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }
}
