package org.partnershipregister.model.activity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * Training, fundraising or an event that partners hold together (domain.md §7).
 *
 * @param ref      the permanent reference JNT-0001, "" until first saved
 * @param rule     by what the net result is shared
 * @param payments what was paid so far to settle up
 * @param version  the row's version as read; 0 until first saved
 */
public record JointActivity(UUID id, String ref, String title, UUID partnership, ActivityKind kind, Standing standing, Plan plan,
                            Words words, SplitRule rule, List<ActivityPartner> partners, List<ActivityPayment> payments,
                            long version) {
    public static final int WHOLE = 1000;
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_LINE = 2_000;
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_NOTES = 100_000;

    public JointActivity {
        partners = List.copyOf(partners);
        payments = List.copyOf(payments);
    }

    /** Where it stands, since when, and why it counts as shared out while something is open; "" reason else. */
    public record Standing(ActivityState state, Optional<LocalDate> since, String reason) {
        public static final Standing IDEA = new Standing(ActivityState.IDEA, Optional.empty(), "");
    }

    /** First and last day, where, and who leads; a single day has no last one. */
    public record Plan(Optional<LocalDate> from, Optional<LocalDate> to, String place, Optional<UUID> lead) {
        public static final Plan NONE = new Plan(Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /** What it is for, what was learnt, and anything else. */
    public record Words(String purpose, String lessons, String notes) {
        public static final Words NONE = new Words("", "", "");
    }

    /** A new activity, so far only an idea; its result is shared equally. */
    public static JointActivity idea(UUID partnership, ActivityKind kind, String title) {
        return new JointActivity(Ids.next(), "", title, partnership, kind, Standing.IDEA, Plan.NONE, Words.NONE, SplitRule.EQUALLY,
            List.of(), List.of(), 0);
    }

    /** Its fields, to be changed one by one. */
    public ActivityDraft edit() {
        return new ActivityDraft(this);
    }

    public JointActivity with(Standing other) {
        return edit().standing(other).done();
    }

    public JointActivity with(Plan other) {
        return edit().plan(other).done();
    }

    public JointActivity with(Words other) {
        return edit().words(other).done();
    }

    /** The same activity with these partners, its result shared by that rule. */
    public JointActivity shared(SplitRule other, List<ActivityPartner> among) {
        return edit().rule(other).partners(among).done();
    }

    /** The same activity, so much having been paid. */
    public JointActivity paid(List<ActivityPayment> all) {
        return edit().payments(all).done();
    }

    /** Income less cost of all partners, in pence. */
    public long netPence() {
        return partners.stream().mapToLong(one -> one.money().heldPence()).sum();
    }

    public long costPence() {
        return partners.stream().mapToLong(one -> one.money().costPence()).sum();
    }

    public long incomePence() {
        return partners.stream().mapToLong(one -> one.money().incomePence()).sum();
    }

    /** How many people in all, of one sort: {@code People::attended}. */
    public int people(ToIntFunction<ActivityPartner.People> sort) {
        return partners.stream().mapToInt(one -> sort.applyAsInt(one.people())).sum();
    }

    /** What one person who came has cost, in pence, half a penny counting as one; empty when nobody came. */
    public Optional<Long> costPerPersonPence() {
        int attended = people(ActivityPartner.People::attended);
        return attended == 0 ? Optional.empty() : Optional.of((2 * costPence() + attended) / (2L * attended));
    }

    /** Why the result can't be shared out by the rule yet. */
    public Optional<Problem> sharesProblem() {
        int permille = partners.stream().mapToInt(ActivityPartner::sharePermille).sum();
        if (partners.isEmpty() || rule == SplitRule.EQUALLY) {
            return Optional.empty();
        }
        if (rule == SplitRule.BY_PLACES) {
            return people(ActivityPartner.People::places) > 0 ? Optional.empty()
                : Optional.of(Problem.warning("rule", "problem.activity.places"));
        }
        return permille == WHOLE ? Optional.empty()
            : Optional.of(Problem.warning("rule", "problem.activity.shares", percent(permille)));
    }

    /** Whether nothing is left to be paid between the partners. */
    public boolean settled() {
        boolean money = costPence() != 0 || incomePence() != 0 || !payments.isEmpty();
        return !money || Settlement.of(this).filter(Settlement::settled).isPresent();
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", title, "problem.activity.title")
            .maxLength("title", title, LONGEST_TITLE).maxLength("place", plan.place(), LONGEST_LINE)
            .maxLength("purpose", words.purpose(), LONGEST_TEXT).maxLength("lessons", words.lessons(), LONGEST_TEXT)
            .maxLength("notes", words.notes(), LONGEST_NOTES).dateOrder("from", "to", plan.from(), plan.to());
        if (plan.from().isEmpty() && plan.to().isPresent()) {
            problems.add(Problem.error("from", "problem.activity.from"));
        }
        Set<UUID> known = new HashSet<>();
        partners.stream().filter(one -> !known.add(one.organisation())).forEach(one ->
            problems.add(Problem.error("partners", "problem.activity.twice", one.name())));
        return problems.list();
    }

    /** 12.5 for 125 permille, 40 for 400. */
    public static String percent(int permille) {
        return permille % 10 == 0 ? String.valueOf(permille / 10) : permille / 10 + "." + permille % 10;
    }
}
