package org.partnershipregister.model.consortium;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a whole among partners so that nothing is lost in rounding: each gets its part rounded down, and what is left
 * goes one by one to the largest remainders, the earlier partner first (Hare–Niemeyer).
 */
public final class Shares {
    /** A hundred per cent in tenths. */
    public static final int TENTHS = 1_000;

    private Shares() {
    }

    /** So many pence in equal parts; the first ones get the pence that can't be divided. */
    public static List<Long> equally(long whole, int parts) {
        return byWeight(whole, IntStream.range(0, parts).mapToObj(_ -> 1L).toList());
    }

    /** Each share in tenths of a per cent of them all; together exactly 1,000, or all 0 while nothing is shared. */
    public static List<Long> tenths(List<Long> shares) {
        return byWeight(TENTHS, shares);
    }

    /** A whole divided in the proportion of weights that are 0 or more; without any weight nobody gets anything. */
    public static List<Long> byWeight(long whole, List<Long> weights) {
        BigInteger all = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0) {
            return weights.stream().map(_ -> 0L).toList();
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] part = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weight)).divideAndRemainder(all);
            parts.add(part[0].longValueExact());
            remainders.add(part[1]);
        }
        long left = whole - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size()).boxed().sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
            .limit(left).forEach(place -> parts.set(place, parts.get(place) + 1));
        return List.copyOf(parts);
    }
}
