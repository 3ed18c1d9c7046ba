package org.partnershipregister.model.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who pays whom so that nobody owes anything, in as few payments as there can be. Partners whose balances cancel out among
 * themselves are kept apart, for each such group needs one payment less; to find them is quick up to a dozen partners with money
 * open, and above that all count as one group.
 */
final class FewestPayments {
    private static final int MOST_TRIED = 12;

    private record Open(UUID who, long pence) {
    }

    private FewestPayments() {
    }

    /** @param balances what each is to receive (above zero) or to pay (below); they add up to zero */
    static List<Transfer> of(Map<UUID, Long> balances) {
        List<Open> open = balances.entrySet().stream().filter(one -> one.getValue() != 0)
            .map(one -> new Open(one.getKey(), one.getValue())).toList();
        List<Transfer> payments = new ArrayList<>();
        groups(open).forEach(group -> settle(group, payments));
        return payments;
    }

    /** The largest debt meets the largest claim, until nothing is left. */
    private static void settle(List<Open> group, List<Transfer> payments) {
        List<Open> left = new ArrayList<>(group);
        Comparator<Open> byAmount = Comparator.comparingLong(Open::pence);
        while (left.size() > 1) {
            Open debtor = left.stream().min(byAmount).orElseThrow();
            Open creditor = left.stream().max(byAmount).orElseThrow();
            long pence = Math.min(-debtor.pence(), creditor.pence());
            payments.add(new Transfer(debtor.who(), creditor.who(), pence));
            replace(left, debtor, debtor.pence() + pence);
            replace(left, creditor, creditor.pence() - pence);
        }
    }

    private static void replace(List<Open> left, Open one, long pence) {
        if (pence == 0) {
            left.remove(one);
        } else {
            left.set(left.indexOf(one), new Open(one.who(), pence));
        }
    }

    /** As many groups as possible, each of which adds up to zero. */
    private static List<List<Open>> groups(List<Open> open) {
        if (open.size() > MOST_TRIED || open.isEmpty()) {
            return open.isEmpty() ? List.of() : List.of(open);
        }
        long[] sums = sums(open);
        int[] most = mostGroups(sums, open.size());
        List<List<Open>> groups = new ArrayList<>();
        List<Open> group = new ArrayList<>();
        int set = sums.length - 1;
        while (set != 0) {
            int taken = lastOf(set, sums, most, open.size());
            group.add(open.get(taken));
            set &= ~(1 << taken);
            if (sums[set] == 0) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        return groups;
    }

    private static long[] sums(List<Open> open) {
        long[] sums = new long[1 << open.size()];
        for (int set = 1; set < sums.length; set++) {
            int last = Integer.numberOfTrailingZeros(set);
            sums[set] = sums[set & ~(1 << last)] + open.get(last).pence();
        }
        return sums;
    }

    /** For each set, given as bits, how many groups adding up to zero it can be taken apart into. */
    private static int[] mostGroups(long[] sums, int size) {
        int[] most = new int[sums.length];
        for (int set = 1; set < sums.length; set++) {
            for (int one = 0; one < size; one++) {
                if ((set & 1 << one) != 0) {
                    most[set] = Math.max(most[set], most[set & ~(1 << one)]);
                }
            }
            most[set] += sums[set] == 0 ? 1 : 0;
        }
        return most;
    }

    private static int lastOf(int set, long[] sums, int[] most, int size) {
        int without = most[set] - (sums[set] == 0 ? 1 : 0);
        for (int one = 0; one < size; one++) {
            if ((set & 1 << one) != 0 && most[set & ~(1 << one)] == without) {
                return one;
            }
        }
        throw new IllegalStateException("No part of " + set);
    }
}
