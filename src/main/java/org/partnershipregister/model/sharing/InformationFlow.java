package org.partnershipregister.model.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.party.LawfulBasis;

/**
 * Information that passes from one partner to another (domain.md §5): what, why, on what basis in law and how it is looked after.
 *
 * @param ref       the permanent reference INF-0001, "" until first saved
 * @param agreement the agreement it rests on
 * @param version   the row's version as read; 0 until first saved
 */
public record InformationFlow(UUID id, String ref, String title, UUID partnership, Route route, Content content, Law law,
                              Handling handling, Course course, Optional<UUID> agreement, String notes, long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_LINE = 2_000;
    public static final int LONGEST_NOTES = 100_000;

    /** From which organisation to which; nobody named means all members. */
    public record Route(Optional<UUID> from, Optional<UUID> to, boolean bothWays) {
        public static final Route AMONG_ALL = new Route(Optional.empty(), Optional.empty(), true);
    }

    /** What is shared and for what purpose; {@code special} only counts where the data is personal (UK GDPR article 9). */
    public record Content(String data, String purpose, boolean personal, boolean special) {
        public static final Content NONE = new Content("", "", false, false);
    }

    /** The basis in law of personal data; {@code condition} is the further one that special category data needs. */
    public record Law(Optional<LawfulBasis> basis, String condition, Controllers controllers, Optional<LocalDate> dpiaOn) {
        public static final Law UNKNOWN = new Law(Optional.empty(), "", Controllers.SEPARATE, Optional.empty());
    }

    /** How it is sent, how long it is kept, and who answers people who ask about their own data. */
    public record Handling(String howSent, String retention, String rightsContact) {
        public static final Handling UNKNOWN = new Handling("", "", "");
    }

    /** Where it stands and since when, and when it is to be looked at again. */
    public record Course(FlowState state, Optional<LocalDate> since, Optional<LocalDate> reviewOn) {
        public static final Course PROPOSED = new Course(FlowState.PROPOSED, Optional.empty(), Optional.empty());
    }

    /** A new flow that is only proposed. */
    public static InformationFlow proposed(UUID partnership, String title) {
        return new InformationFlow(Ids.next(), "", title, partnership, Route.AMONG_ALL, Content.NONE, Law.UNKNOWN,
            Handling.UNKNOWN, Course.PROPOSED, Optional.empty(), "", 0);
    }

    /** Its fields, to be changed one by one. */
    public FlowDraft edit() {
        return new FlowDraft(this);
    }

    public InformationFlow with(Route other) {
        return edit().route(other).done();
    }

    public InformationFlow with(Content other) {
        return edit().content(other).done();
    }

    public InformationFlow with(Law other) {
        return edit().law(other).done();
    }

    public InformationFlow with(Handling other) {
        return edit().handling(other).done();
    }

    public InformationFlow with(Course other) {
        return edit().course(other).done();
    }

    /** The same flow, resting on this agreement or on none. */
    public InformationFlow restingOn(Optional<UUID> other) {
        return edit().agreement(other).done();
    }

    /** Whether special category data really flows. */
    public boolean special() {
        return content.personal() && content.special();
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", title, "problem.flow.title").maxLength("title", title, LONGEST_TITLE)
            .maxLength("data", content.data(), LONGEST_TEXT).maxLength("purpose", content.purpose(), LONGEST_TEXT)
            .maxLength("condition", law.condition(), LONGEST_LINE).maxLength("howSent", handling.howSent(), LONGEST_LINE)
            .maxLength("retention", handling.retention(), LONGEST_LINE)
            .maxLength("rightsContact", handling.rightsContact(), LONGEST_LINE).maxLength("notes", notes, LONGEST_NOTES);
        if (route.from().isPresent() && route.from().equals(route.to())) {
            problems.add(Problem.error("to", "problem.flow.same"));
        }
        return problems.list();
    }

    /** What data protection asks for and is not noted yet; it is saved all the same. Nothing is asked of a flow that has ended. */
    public List<Problem> doubts(LocalDate today) {
        Problems doubts = new Problems();
        if (course.state() == FlowState.ENDED) {
            return doubts.list();
        }
        doubt(doubts, content.personal() && law.basis().isEmpty(), "basis", "problem.flow.basis");
        doubt(doubts, special() && law.condition().isBlank(), "condition", "problem.flow.condition");
        doubt(doubts, special() && law.dpiaOn().isEmpty(), "dpiaOn", "problem.flow.dpia");
        doubt(doubts, content.personal() && handling.retention().isBlank(), "retention", "problem.flow.retention");
        doubt(doubts, course.reviewOn().filter(day -> day.isBefore(today)).isPresent(), "reviewOn", "problem.flow.review");
        return doubts.list();
    }

    private static void doubt(Problems doubts, boolean missing, String field, String key) {
        if (missing) {
            doubts.add(Problem.warning(field, key));
        }
    }
}
