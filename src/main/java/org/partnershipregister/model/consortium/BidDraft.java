package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A changed copy of a bid in the making: {@code bid.edit().title("…").asked(pence).done()}. */
public final class BidDraft {
    private final Bid from;
    private String title;
    private Optional<UUID> opportunity;
    private Bid.Funder funder;
    private Bid.Plan plan;
    private Bid.Course course;
    private Bid.Award award;
    private String notes;
    private List<BidPartner> partners;
    private List<BidPaper> papers;

    BidDraft(Bid from) {
        this.from = from;
        title = from.title();
        opportunity = from.opportunity();
        funder = from.funder();
        plan = from.plan();
        course = from.course();
        award = from.award();
        notes = from.notes();
        partners = from.partners();
        papers = from.papers();
    }

    public BidDraft title(String value) {
        title = value;
        return this;
    }

    public BidDraft opportunity(Optional<UUID> value) {
        opportunity = value;
        return this;
    }

    public BidDraft funder(Optional<UUID> organisation, String name) {
        funder = new Bid.Funder(organisation, name, funder.programme());
        return this;
    }

    public BidDraft programme(String value) {
        funder = new Bid.Funder(funder.organisation(), funder.name(), value);
        return this;
    }

    public BidDraft purpose(String value) {
        plan = new Bid.Plan(value, plan.deadline(), plan.askedPence());
        return this;
    }

    public BidDraft deadline(Optional<LocalDate> value) {
        plan = new Bid.Plan(plan.purpose(), value, plan.askedPence());
        return this;
    }

    public BidDraft asked(Optional<Long> pence) {
        plan = new Bid.Plan(plan.purpose(), plan.deadline(), pence);
        return this;
    }

    public BidDraft at(BidStage stage, LocalDate on) {
        course = new Bid.Course(stage, Optional.of(on), course.go(), course.submitted(), course.unsignedReason(), course.result(),
            course.feedback());
        return this;
    }

    public BidDraft go(Bid.Go value) {
        course = new Bid.Course(course.stage(), course.on(), value, course.submitted(), course.unsignedReason(), course.result(),
            course.feedback());
        return this;
    }

    public BidDraft submitted(Optional<LocalDate> on, String unsignedReason) {
        course = new Bid.Course(course.stage(), course.on(), course.go(), on, unsignedReason, course.result(), course.feedback());
        return this;
    }

    public BidDraft result(Optional<LocalDate> on) {
        course = new Bid.Course(course.stage(), course.on(), course.go(), course.submitted(), course.unsignedReason(), on,
            course.feedback());
        return this;
    }

    public BidDraft feedback(String value) {
        course = new Bid.Course(course.stage(), course.on(), course.go(), course.submitted(), course.unsignedReason(), course.result(),
            value);
        return this;
    }

    public BidDraft runs(Optional<LocalDate> starts, Optional<LocalDate> ends) {
        award = new Bid.Award(award.pence(), starts, ends, award.agreement(), award.budget());
        return this;
    }

    public BidDraft awarded(Bid.Award value) {
        award = value;
        return this;
    }

    public BidDraft notes(String value) {
        notes = value;
        return this;
    }

    public BidDraft partners(List<BidPartner> value) {
        partners = value;
        return this;
    }

    public BidDraft papers(List<BidPaper> value) {
        papers = value;
        return this;
    }

    public Bid done() {
        return new Bid(from.id(), from.ref(), title, from.partnership(), opportunity, funder, plan, course, award, notes, partners, papers,
            from.version());
    }
}
