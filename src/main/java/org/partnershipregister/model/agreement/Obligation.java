package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * Something an agreement obliges to: what, who (empty for whoever leads), by when, how often, and what became of it.
 *
 * @param day the day of the month it is wanted on, kept where a short month brings it forward; 0 without a due day
 */
public record Obligation(UUID id, Optional<UUID> organisation, String text, Optional<LocalDate> due, ObligationRepeats repeats,
                         int day, Outcome outcome) {
    public static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_EVIDENCE = 2_000;

    /** What became of it, when, and how one can see that. */
    public record Outcome(ObligationState state, Optional<LocalDate> on, String evidence) {
        public static final Outcome OPEN = new Outcome(ObligationState.OPEN, Optional.empty(), "");
    }

    /** An open one that is due once. */
    public static Obligation of(String text) {
        return new Obligation(Ids.next(), Optional.empty(), text, Optional.empty(), ObligationRepeats.ONCE, 0, Outcome.OPEN);
    }

    public Obligation saying(String other, Optional<LocalDate> on, ObligationRepeats often) {
        int wanted = on.equals(due) ? day : on.map(LocalDate::getDayOfMonth).orElse(0);
        return new Obligation(id, organisation, other, on, often, wanted, outcome);
    }

    public Obligation of(Optional<UUID> who) {
        return new Obligation(id, who, text, due, repeats, day, outcome);
    }

    public Obligation with(Outcome other) {
        return new Obligation(id, organisation, text, due, repeats, day, other);
    }

    public boolean open() {
        return outcome.state() == ObligationState.OPEN;
    }

    public boolean late(LocalDate today) {
        return open() && due.filter(day -> day.isBefore(today)).isPresent();
    }

    /** The one that follows when this is settled: the same again, open, due a period later. */
    public Optional<Obligation> next() {
        return due.flatMap(on -> repeats.after(on, day))
            .map(on -> new Obligation(Ids.next(), organisation, text, Optional.of(on), repeats, day, Outcome.OPEN));
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().required("obligations", text, "problem.obligation.text").maxLength("obligations", text, LONGEST_TEXT)
            .maxLength("obligations", outcome.evidence(), LONGEST_EVIDENCE).list();
    }
}
