package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** An agreed way for clients from one organisation to a service of another (domain.md §7). Version 0 means not kept yet. */
public record Pathway(UUID id, String ref, String title, Route route, Terms terms, ConsentRule consent, Promise promise,
    Standing standing, List<FormQuestion> questions, String notes, long version) {

    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_LINE = 2_000;
    public static final int LONGEST_TEXT = 10_000;

    public Pathway {
        questions = List.copyOf(questions);
    }

    /**
     * Whose pathway, and between whom.
     *
     * @param from who may refer; empty means any member of the partnership
     */
    public record Route(Optional<UUID> partnership, Optional<UUID> from, Optional<UUID> to) {
    }

    /** The service, who may be referred, who may not, and where the form goes. */
    public record Terms(String service, String criteria, String exclusions, String contactPoint, Optional<UUID> contact) {
    }

    /** How far it has come, since when, and when it is looked at again. */
    public record Standing(PathwayState state, Optional<LocalDate> on, Optional<LocalDate> review) {
    }

    /** A new pathway, proposed, that asks for consent. */
    public static Pathway named(String title) {
        return new Pathway(Ids.next(), "", title, new Route(Optional.empty(), Optional.empty(), Optional.empty()),
            new Terms("", "", "", "", Optional.empty()), ConsentRule.REQUIRED, Promise.NONE,
            new Standing(PathwayState.PROPOSED, Optional.empty(), Optional.empty()), List.of(), "", 0);
    }

    /** A copy to change. */
    public PathwayDraft edit() {
        return new PathwayDraft(this);
    }

    /** Its own questions of one part of the form. */
    public List<FormQuestion> questions(QuestionSection section) {
        return questions.stream().filter(question -> question.section() == section).toList();
    }

    /** What must be put right before it is kept. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(new Problems().required("title", title, "problem.pathway.title")
            .maxLength("title", title, LONGEST_TITLE).maxLength("service", terms.service(), LONGEST_LINE)
            .maxLength("criteria", terms.criteria(), LONGEST_TEXT).maxLength("exclusions", terms.exclusions(), LONGEST_TEXT)
            .maxLength("contactPoint", terms.contactPoint(), LONGEST_LINE).list());
        if (route.from().isPresent() && route.from().equals(route.to())) {
            all.add(Problem.error("to", "problem.pathway.same"));
        }
        all.addAll(promise.problems());
        return all;
    }
}
