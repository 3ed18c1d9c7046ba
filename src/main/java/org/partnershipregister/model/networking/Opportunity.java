package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A chance that somebody in a network has spotted: money, a service to run, training, premises (domain.md §7).
 *
 * @param ref        the permanent reference, "" until first saved
 * @param link       a web address where it is announced, "" if none
 * @param valuePence what it may be worth in pence
 * @param version    the row's version as read; 0 until first saved
 */
public record Opportunity(UUID id, String ref, String title, OpportunityKind kind, Source source, String details, String link,
                          Optional<Long> valuePence, Dates dates, Course course, String notes, List<Interest> interests,
                          long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TEXT = 100_000;
    public static final int LONGEST_LINK = 2_000;
    public static final int LONGEST_OUTCOME = 10_000;

    /** Where it was spotted; both may be unknown. */
    public record Source(Optional<UUID> partnership, Optional<UUID> meeting) {
        public static final Source NOWHERE = new Source(Optional.empty(), Optional.empty());
    }

    /** When it was spotted and until when something must be done. */
    public record Dates(LocalDate spotted, Optional<LocalDate> deadline) {
    }

    /**
     * How far it has come.
     *
     * @param on      the day of the state; always there once it was taken up, not pursued or missed
     * @param outcome what became of it, in words
     */
    public record Course(OpportunityState state, Optional<LocalDate> on, String outcome) {
        public static final Course NEW = new Course(OpportunityState.SPOTTED, Optional.empty(), "");
    }

    public Opportunity {
        interests = List.copyOf(interests);
    }

    /** One that was spotted on that day; everything else can wait. */
    public static Opportunity spotted(String title, OpportunityKind kind, LocalDate on) {
        return new Opportunity(Ids.next(), "", title, kind, Source.NOWHERE, "", "", Optional.empty(),
            new Dates(on, Optional.empty()), Course.NEW, "", List.of(), 0);
    }

    /** Starts a changed copy. */
    public OpportunityDraft edit() {
        return new OpportunityDraft(this);
    }

    /** The same, come to that state on that day. */
    public Opportunity now(OpportunityState state, LocalDate on) {
        return edit().course(new Course(state, Optional.of(on), course.outcome())).done();
    }

    /** Not decided yet although the deadline has passed. */
    public boolean late(LocalDate today) {
        return course.state().open() && dates.deadline().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Days from today to the deadline, negative once it has passed; empty when there is none. */
    public Optional<Long> daysLeft(LocalDate today) {
        return dates.deadline().map(day -> ChronoUnit.DAYS.between(today, day));
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", title, "problem.opportunity.title")
            .maxLength("title", title, LONGEST_TITLE).maxLength("details", details, LONGEST_TEXT)
            .maxLength("link", link, LONGEST_LINK).maxLength("outcome", course.outcome(), LONGEST_OUTCOME)
            .maxLength("notes", notes, LONGEST_TEXT)
            .dateOrder("spotted", "deadline", Optional.of(dates.spotted()), dates.deadline());
        if (course.on().filter(day -> day.isBefore(dates.spotted())).isPresent()) {
            problems.add(Problem.error("spotted", "problem.date-order.first", course.on().orElseThrow()));
        }
        if (valuePence.filter(pence -> pence < 0).isPresent()) {
            problems.add(Problem.error("value", "problem.opportunity.value"));
        }
        addInterests(problems);
        return problems.list();
    }

    private void addInterests(Problems problems) {
        Set<UUID> met = new HashSet<>();
        for (Interest interest : interests) {
            problems.maxLength("interests", interest.note(), Interest.LONGEST_NOTE);
            if (!met.add(interest.organisation())) {
                problems.add(Problem.error("interests", "problem.opportunity.interest-twice", interest.name()));
            }
        }
    }
}
