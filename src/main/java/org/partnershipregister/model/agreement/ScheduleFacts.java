package org.partnershipregister.model.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipregister.model.party.LawfulBasis;

/**
 * What the schedules of an agreement print of its partnership's other records. Texts are "" when nothing is recorded; kinds, roles and
 * units are the codes that the register keeps, which the paper says in words.
 *
 * @param bid   the newest bid that was won, or else the newest
 * @param event the next joint activity, or else the latest
 * @param laws  laws that require the partnership
 */
public record ScheduleFacts(Optional<Bid> bid, Optional<Event> event, List<Step> steps, List<BudgetLine> budget,
                            List<Contribution> contributions, List<Risk> risks, List<DataItem> data, List<Duty> obligations,
                            List<Secondment> secondments, List<Member> members, List<Criterion> criteria, List<String> laws) {
    /** Nothing recorded. */
    public static final ScheduleFacts NONE = new ScheduleFacts(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private static final Set<String> THINGS = Set.of("EQUIPMENT", "OFFICE_SPACE");

    public ScheduleFacts {
        steps = List.copyOf(steps);
        budget = List.copyOf(budget);
        contributions = List.copyOf(contributions);
        risks = List.copyOf(risks);
        data = List.copyOf(data);
        obligations = List.copyOf(obligations);
        secondments = List.copyOf(secondments);
        members = List.copyOf(members);
        criteria = List.copyOf(criteria);
        laws = List.copyOf(laws);
    }

    /** Premises and equipment: contributions that are things. */
    public List<Contribution> inventory() {
        return contributions.stream().filter(one -> THINGS.contains(one.kind())).toList();
    }

    /** What is bid for, from whom, and who gets what of it. */
    public record Bid(String title, String funder, List<Share> shares) {
        public Bid {
            shares = List.copyOf(shares);
        }
    }

    /** A partner's part of a bid. */
    public record Share(String partner, String role, String delivers, long pence) {
    }

    /** A joint activity, and how its result is shared. */
    public record Event(String name, Optional<LocalDate> on, Optional<LocalDate> until, String place, String rule, List<Split> split) {
        public Event {
            split = List.copyOf(split);
        }
    }

    /** A partner's costs and income of a joint activity, with its places and its agreed share. */
    public record Split(String partner, long costPence, long incomePence, int places, int permille) {
    }

    /** A step that is still to be done. */
    public record Step(String text, String owner, Optional<LocalDate> due) {
    }

    /** A planned line of a budget: income or cost. */
    public record BudgetLine(String budget, String holder, boolean income, String text, String partner, long pence) {
    }

    /** What a partner puts in; {@code owner} keeps it, {@code back} says how it goes back. */
    public record Contribution(String partner, String title, String kind, Optional<BigDecimal> quantity, String unit, Optional<Long> pence,
                               Optional<LocalDate> from, Optional<LocalDate> to, String owner, String back) {
        /** Who gives what, in a few words. */
        public String inShort() {
            return partner.isBlank() ? title : partner + ": " + title;
        }
    }

    /** Something that could go wrong; likelihood and impact from 1 to 5. */
    public record Risk(String text, int likelihood, int impact, String mitigation, String owner, Optional<LocalDate> review) {
    }

    /** Personal data that flows, why it may, how, and whom to ask about it. */
    public record DataItem(String what, String from, String to, boolean bothWays, String purpose, Optional<LawfulBasis> basis,
                           String condition, String controllers, String howSent, String kept, String contact) {
    }

    /** What the agreement obliges to; {@code who} is "" for whoever leads. */
    public record Duty(String who, String text, Optional<LocalDate> due, ObligationRepeats repeats) {
    }

    /** Somebody who works for another partner than the one that employs them. */
    public record Secondment(String person, String post, String employer, String host, Optional<BigDecimal> daysAWeek,
                             Optional<LocalDate> from, Optional<LocalDate> to, String manager) {
    }

    /** A present member and what kind it is. */
    public record Member(String name, String party, String role, Optional<LocalDate> joined) {
    }

    /** A service that takes referrals, and who can be referred. */
    public record Criterion(String service, String provider, String criteria, String exclusions, String contact) {
    }
}
