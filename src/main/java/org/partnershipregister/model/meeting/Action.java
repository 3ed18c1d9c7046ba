package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * Something somebody has promised to do.
 *
 * @param ref          the permanent reference, "" until first saved
 * @param place        the meeting, item and partnership it comes from
 * @param timesCarried how many later meetings have found it still open
 * @param version      the row's version as read; 0 until first saved
 */
public record Action(UUID id, String ref, Source place, String text, Owner owner, Optional<LocalDate> dueOn,
                     Outcome outcome, int timesCarried, long version) {
    public static final int LONGEST_TEXT = 10_000;

    /** Where an action comes from; {@code position} as in {@link Decision}. */
    public record Source(Optional<UUID> meeting, Optional<UUID> item, Optional<UUID> partnership, int position) {
        public static final Source NOWHERE = new Source(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** How far it has come; {@code reason} says why it was dropped. */
    public record Outcome(ActionState state, Optional<LocalDate> doneOn, String reason) {
        public static final Outcome OPEN = new Outcome(ActionState.OPEN, Optional.empty(), "");
    }

    /** A new, open action. */
    public static Action of(Source place, String text, Owner owner, Optional<LocalDate> dueOn) {
        return new Action(Ids.next(), "", place, text, owner, dueOn, Outcome.OPEN, 0, 0);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().required("text", text, "problem.action.text").maxLength("text", text, LONGEST_TEXT).list();
    }

    public Action text(String newText) {
        return new Action(id, ref, place, newText, owner, dueOn, outcome, timesCarried, version);
    }

    public Action owner(Owner newOwner) {
        return new Action(id, ref, place, text, newOwner, dueOn, outcome, timesCarried, version);
    }

    public Action due(Optional<LocalDate> day) {
        return new Action(id, ref, place, text, owner, day, outcome, timesCarried, version);
    }

    public Action done(LocalDate on) {
        return with(new Outcome(ActionState.DONE, Optional.of(on), ""));
    }

    public Action dropped(LocalDate on, String reason) {
        return with(new Outcome(ActionState.DROPPED, Optional.of(on), reason));
    }

    public Action reopened() {
        return with(Outcome.OPEN);
    }

    public Action with(Outcome newOutcome) {
        return new Action(id, ref, place, text, owner, dueOn, newOutcome, timesCarried, version);
    }

    /** Found still open by one more meeting. */
    public Action carried() {
        return new Action(id, ref, place, text, owner, dueOn, outcome, timesCarried + 1, version);
    }

    /** Open although its day has passed. */
    public boolean overdue(LocalDate today) {
        return outcome.state().open() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }
}
