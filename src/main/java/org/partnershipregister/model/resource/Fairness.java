package org.partnershipregister.model.resource;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipregister.model.RecordLink;

/**
 * Who pledged, who gave and who used, by value: a question to ask, not a verdict. Things without a value count nothing,
 * so {@code unvalued} says how many there are.
 *
 * @param unnamed what was used without saying by whom, in pence
 */
public record Fairness(List<MemberShare> members, int unvalued, long unnamed) {
    private static final int WHOLE = 1000;

    /** What somebody used, in pence. */
    public record Use(UUID organisation, String name, long pence) {
    }

    public Fairness {
        members = List.copyOf(members);
    }

    /** Adds up; {@code present} are the members to be shown even where they have nothing. */
    public static Fairness of(List<RecordLink> present, List<PooledLine> lines, List<Use> uses, long unnamed) {
        Map<UUID, long[]> sums = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        present.forEach(member -> row(sums, names, member.id(), member.name()));
        for (PooledLine line : lines) {
            Contribution.Giver giver = line.contribution().giver();
            UUID who = giver.organisation().or(giver::membership).orElse(line.id());
            long[] row = row(sums, names, who, giver.name());
            row[0] += line.balance().pledged().pence();
            row[1] += line.balance().given().pence();
        }
        uses.forEach(use -> row(sums, names, use.organisation(), use.name())[2] += use.pence());
        int[] shares = shares(sums.values().stream().mapToLong(row -> row[1]).toArray());
        List<MemberShare> members = new ArrayList<>();
        sums.forEach((who, row) -> members.add(
            new MemberShare(who, names.get(who), row[0], row[1], row[2], shares[members.size()])));
        members.sort(Comparator.comparing(MemberShare::gave).reversed().thenComparing(MemberShare::name));
        return new Fairness(members, (int) lines.stream().filter(Fairness::unvalued).count(), unnamed);
    }

    public long pledged() {
        return members.stream().mapToLong(MemberShare::pledged).sum();
    }

    public long gave() {
        return members.stream().mapToLong(MemberShare::gave).sum();
    }

    public long used() {
        return members.stream().mapToLong(MemberShare::used).sum() + unnamed;
    }

    /** Parts of a whole in tenths of a per cent that add up exactly: the largest remainders are rounded up. */
    static int[] shares(long[] parts) {
        long sum = 0;
        for (long part : parts) {
            sum += part;
        }
        int[] shares = new int[parts.length];
        if (sum <= 0) {
            return shares;
        }
        long[] rest = new long[parts.length];
        int missing = WHOLE;
        for (int at = 0; at < parts.length; at++) {
            BigInteger[] part = BigInteger.valueOf(parts[at]).multiply(BigInteger.valueOf(WHOLE)).divideAndRemainder(BigInteger.valueOf(sum));
            shares[at] = part[0].intValueExact();
            rest[at] = part[1].longValueExact();
            missing -= shares[at];
        }
        for (; missing > 0; missing--) {
            int largest = 0;
            for (int at = 1; at < rest.length; at++) {
                largest = rest[at] > rest[largest] ? at : largest;
            }
            shares[largest]++;
            rest[largest] = -1;
        }
        return shares;
    }

    private static boolean unvalued(PooledLine line) {
        Balance balance = line.balance();
        return balance.pledged().pence() == 0 && balance.received().pence() == 0 && balance.offered().pence() == 0;
    }

    private static long[] row(Map<UUID, long[]> sums, Map<UUID, String> names, UUID who, String name) {
        names.putIfAbsent(who, name);
        return sums.computeIfAbsent(who, any -> new long[3]);
    }
}
