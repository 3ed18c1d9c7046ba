package org.partnershipregister.model.activity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides an amount of pence by weights so that the parts add up to it exactly: each gets its share rounded towards nothing, and the
 * pence left over go one by one to those who lost most by rounding, the earlier ones first (Hamilton's method).
 */
final class LargestRemainder {
    private LargestRemainder() {
    }

    /** Parts in the order of the weights; weights are not below zero and at least one is above. */
    static List<Long> divide(long total, List<Long> weights) {
        BigInteger sum = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        List<Long> parts = new ArrayList<>();
        List<BigInteger> lost = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] exact = BigInteger.valueOf(Math.abs(total)).multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(exact[0].longValueExact());
            lost.add(exact[1]);
        }
        long left = Math.abs(total) - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size()).boxed().sorted(Comparator.comparing((Integer at) -> lost.get(at)).reversed())
            .limit(left).forEach(at -> parts.set(at, parts.get(at) + 1));
        return parts.stream().map(part -> total < 0 ? -part : part).toList();
    }
}
