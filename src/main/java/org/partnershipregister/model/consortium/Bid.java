package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A bid for money that partners of a consortium make together (domain.md §7). Money is in pence.
 *
 * @param ref         the permanent reference BID-0001, "" until first saved
 * @param opportunity the opportunity it was begun from, if any
 * @param version     the row's version as read; 0 until first saved
 */
public record Bid(UUID id, String ref, String title, UUID partnership, Optional<UUID> opportunity, Funder funder, Plan plan, Course course,
                  Award award, String notes, List<BidPartner> partners, List<BidPaper> papers, long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_NOTES = 100_000;

    public Bid {
        partners = List.copyOf(partners);
        papers = List.copyOf(papers);
    }

    /** Who is asked for the money: an organisation of the register, whose name is read from there, or just a name; its programme. */
    public record Funder(Optional<UUID> organisation, String name, String programme) {
        public static final Funder UNKNOWN = new Funder(Optional.empty(), "", "");
    }

    /** What it is for, by when it must be handed in and how much is asked. */
    public record Plan(String purpose, Optional<LocalDate> deadline, Optional<Long> askedPence) {
        public static final Plan OPEN = new Plan("", Optional.empty(), Optional.empty());
    }

    /** Whether the partners go for it, when and why. */
    public record Go(Optional<GoDecision> decision, Optional<LocalDate> on, String reason) {
        public static final Go UNDECIDED = new Go(Optional.empty(), Optional.empty(), "");

        /** True with a yes, its day and its reason. */
        public boolean yes() {
            return decision.filter(one -> one == GoDecision.GO).isPresent() && on.isPresent() && !reason.isBlank();
        }
    }

    /** Where it stands; {@code unsignedReason} says why it was handed in though a partner had not signed off. */
    public record Course(BidStage stage, Optional<LocalDate> on, Go go, Optional<LocalDate> submitted, String unsignedReason,
                         Optional<LocalDate> result, String feedback) {
        public static final Course IDEA = new Course(BidStage.IDEA, Optional.empty(), Go.UNDECIDED, Optional.empty(), "",
            Optional.empty(), "");
    }

    /** What came of it; agreement and budget are made when the award is recorded. */
    public record Award(Optional<Long> pence, Optional<LocalDate> starts, Optional<LocalDate> ends, Optional<UUID> agreement,
                        Optional<UUID> budget) {
        public static final Award NONE = new Award(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A new idea for a bid. */
    public static Bid named(UUID partnership, String title) {
        return new Bid(Ids.next(), "", title, partnership, Optional.empty(), Funder.UNKNOWN, Plan.OPEN, Course.IDEA, Award.NONE, "",
            List.of(), List.of(), 0);
    }

    /** A changed copy in the making. */
    public BidDraft edit() {
        return new BidDraft(this);
    }

    /** What there is to share: the award once there is one, else what is asked. */
    public Optional<Long> toShare() {
        return course.stage().won() ? award.pence() : plan.askedPence();
    }

    /** The partners' shares together. */
    public long shared() {
        return partners.stream().mapToLong(BidPartner::sharePence).sum();
    }

    /** What is still to be shared out; negative when more is shared than there is. */
    public Optional<Long> unshared() {
        return toShare().map(whole -> whole - shared());
    }

    public Optional<BidPartner> lead() {
        return partners.stream().filter(partner -> partner.role() == BidRole.LEAD_BODY).findFirst();
    }

    /** The partners that have not signed off. */
    public List<BidPartner> unsigned() {
        return partners.stream().filter(partner -> !partner.signedOff()).toList();
    }

    /** Ready to be handed in: every partner signed off, and what is asked is shared out to the penny. */
    public boolean complete() {
        return !partners.isEmpty() && unsigned().isEmpty() && unshared().filter(left -> left == 0).isPresent();
    }

    /** What is missing of each partner's papers on a day; {@code organisation} empty for the bid's own. */
    public List<BidPaper> missing(Optional<UUID> organisation, LocalDate day) {
        return papers.stream().filter(paper -> paper.organisation().equals(organisation) && paper.missing(day)).toList();
    }

    /** What keeps it from being saved, and what is doubtful. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", title, "problem.bid.title").maxLength("title", title, LONGEST_TITLE)
            .maxLength("funderName", funder.name(), LONGEST_TITLE).maxLength("programme", funder.programme(), LONGEST_TITLE)
            .maxLength("purpose", plan.purpose(), LONGEST_NOTES).maxLength("goReason", course.go().reason(), LONGEST_TEXT)
            .maxLength("feedback", course.feedback(), LONGEST_TEXT).maxLength("notes", notes, LONGEST_NOTES)
            .dateOrder("ends", award.starts(), award.ends()).dateOrder("result", course.submitted(), course.result());
        problemsOfPartners().forEach(problems::add);
        papers.forEach(paper -> paper.problems().forEach(problems::add));
        return problems.list();
    }

    /** One lead body at most, each organisation once, and no share below nothing. */
    public List<Problem> problemsOfPartners() {
        List<Problem> problems = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        partners.stream().filter(partner -> !seen.add(partner.organisation())).findFirst()
            .ifPresent(twice -> problems.add(Problem.error("partners", "problem.bid.partner-twice", twice.name())));
        if (partners.stream().filter(partner -> partner.role() == BidRole.LEAD_BODY).count() > 1) {
            problems.add(Problem.error("partners", "problem.bid.one-lead", lead().map(BidPartner::name).orElse("")));
        }
        partners.forEach(partner -> problems.addAll(partner.problems()));
        return problems;
    }
}
