package org.partnershipregister.model.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How the result of an activity is shared out, to the penny (domain.md §7). Each partner's share of the net result, less what it
 * holds already, is what it is to receive (above zero) or to pay (below); all of these add up to exactly zero.
 *
 * @param netPence income less cost of all partners
 * @param open     the fewest payments that settle what is not paid yet
 */
public record Settlement(long netPence, List<Balance> balances, List<Transfer> open) {

    /** One partner, in pence; {@code open} is what is left of the balance after the payments made. */
    public record Balance(UUID organisation, String name, long share, long held, long open) {

        /** What it is to receive, or below zero to pay, before any payment. */
        public long balance() {
            return share - held;
        }
    }

    public Settlement {
        balances = List.copyOf(balances);
        open = List.copyOf(open);
    }

    /** Empty while nobody takes part, or the rule lacks what it goes by: places, or shares that make up the whole. */
    public static Optional<Settlement> of(JointActivity activity) {
        List<ActivityPartner> partners = activity.partners();
        if (partners.isEmpty() || activity.sharesProblem().isPresent()) {
            return Optional.empty();
        }
        long net = activity.netPence();
        List<Long> shares = LargestRemainder.divide(net, partners.stream().map(one -> weight(activity.rule(), one)).toList());
        List<Balance> balances = IntStream.range(0, partners.size())
            .mapToObj(at -> balance(partners.get(at), shares.get(at), activity.payments())).toList();
        Map<UUID, Long> left = new LinkedHashMap<>();
        balances.forEach(one -> left.merge(one.organisation(), one.open(), Long::sum));
        return Optional.of(new Settlement(net, balances, FewestPayments.of(left)));
    }

    /** Whether nobody owes anything any more. */
    public boolean settled() {
        return balances.stream().allMatch(one -> one.open() == 0);
    }

    private static long weight(SplitRule rule, ActivityPartner partner) {
        return switch (rule) {
            case EQUALLY -> 1;
            case BY_PLACES -> partner.people().places();
            case BY_AGREED_SHARES -> partner.sharePermille();
        };
    }

    private static Balance balance(ActivityPartner partner, long share, List<ActivityPayment> payments) {
        long held = partner.money().heldPence();
        long open = share - held;
        for (ActivityPayment payment : payments) {
            open += payment.transfer().from().equals(partner.organisation()) ? payment.transfer().pence() : 0;
            open -= payment.transfer().to().equals(partner.organisation()) ? payment.transfer().pence() : 0;
        }
        return new Balance(partner.organisation(), partner.name(), share, held, open);
    }
}
