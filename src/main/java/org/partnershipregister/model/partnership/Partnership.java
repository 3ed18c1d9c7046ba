package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * An arrangement of two or more organisations to reach a shared aim (domain.md §3). Its members are
 * {@link Membership}s, kept apart. Texts are "" when unknown.
 *
 * @param ref     the permanent reference, "" until first saved
 * @param origin  the partnership it came from
 * @param version the row's version as read; 0 until first saved
 */
public record Partnership(UUID id, String ref, String name, Optional<FieldOfWork> field, Why why, Formality formality,
                          Course course, Basis basis, Running running, ModelHistory models, List<Objective> objectives,
                          Optional<UUID> origin, String notes, long version) {
    public static final int LONGEST_NAME = 500;

    /** Why the partners work together, and how service users take part. */
    public record Why(String vision, String purpose, String serviceUsers) {
    }

    /** How far it has come. */
    public record Course(Stage stage, Optional<LocalDate> pausedOn, Optional<LocalDate> start, Optional<LocalDate> end) {

        /** The plain status that lists show. */
        public Status status() {
            return stage.status(pausedOn.isPresent());
        }

        /** The same at another stage. An end is dated; whatever moves on is no longer paused. */
        public Course at(Stage next, LocalDate on) {
            return new Course(next, Optional.empty(), start.or(() -> startOf(next, on)),
                next.over() ? Optional.of(on) : end);
        }

        private static Optional<LocalDate> startOf(Stage next, LocalDate on) {
            return next == Stage.DELIVERING ? Optional.of(on) : Optional.empty();
        }
    }

    /** Voluntary or a legal duty, by which law; and whether it has a budget of its own. */
    public record Basis(boolean legalDuty, String law, boolean ownBudget) {
    }

    /** Who looks after it, how often it meets and is reviewed, how disputes and its end are dealt with. */
    public record Running(Optional<UUID> ourLead, Optional<UUID> host, String groupName,
                          Optional<Integer> meetingEveryDays, Optional<Significance> significance,
                          Optional<Integer> reviewEveryMonths, Optional<LocalDate> nextReview, String disputes,
                          String exitPlan) {
        static final Running NOTHING_SAID = new Running(Optional.empty(), Optional.empty(), "", Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    /** A new, informal partnership that is being explored; everything else can wait. */
    public static Partnership named(String name, PartnershipModel model) {
        return new Partnership(Ids.next(), "", name, Optional.empty(), new Why("", "", ""), Formality.INFORMAL,
            new Course(Stage.EXPLORING, Optional.empty(), Optional.empty(), Optional.empty()),
            new Basis(false, "", false), Running.NOTHING_SAID, ModelHistory.startingWith(model, Optional.empty()),
            List.of(), Optional.empty(), "", 0);
    }

    /** Starts a changed copy. */
    public PartnershipDraft edit() {
        return new PartnershipDraft(this);
    }

    /** What keeps it from being saved, and what looks doubtful. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("name", name, "problem.partnership.name")
            .maxLength("name", name, LONGEST_NAME).maxLength("vision", why.vision(), 100_000)
            .maxLength("purpose", why.purpose(), 100_000).maxLength("serviceUsers", why.serviceUsers(), 10_000)
            .maxLength("law", basis.law(), 500).maxLength("groupName", running.groupName(), 300)
            .maxLength("disputes", running.disputes(), 100_000).maxLength("exitPlan", running.exitPlan(), 100_000)
            .maxLength("notes", notes, 100_000).dateOrder("end", course.start(), course.end());
        if (running.meetingEveryDays().filter(days -> days < 1).isPresent()) {
            problems.add(Problem.error("meetingEveryDays", "problem.partnership.meeting-every"));
        }
        if (basis.legalDuty() && basis.law().isBlank()) {
            problems.add(Problem.warning("law", "problem.partnership.law"));
        }
        objectives.forEach(one -> problems.required("objectives", one.text(), "problem.partnership.objective"));
        models.problems().forEach(problems::add);
        return problems.list();
    }
}
