package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.networking.Opportunity.Course;
import org.partnershipregister.model.networking.Opportunity.Dates;
import org.partnershipregister.model.networking.Opportunity.Source;

/** A changed copy of an opportunity in the making. */
public final class OpportunityDraft {
    private final Opportunity from;
    private String title;
    private OpportunityKind kind;
    private Source source;
    private String details;
    private String link;
    private Optional<Long> value;
    private Dates dates;
    private Course course;
    private String notes;
    private List<Interest> interests;

    OpportunityDraft(Opportunity from) {
        this.from = from;
        this.title = from.title();
        this.kind = from.kind();
        this.source = from.source();
        this.details = from.details();
        this.link = from.link();
        this.value = from.valuePence();
        this.dates = from.dates();
        this.course = from.course();
        this.notes = from.notes();
        this.interests = from.interests();
    }

    public OpportunityDraft title(String text) {
        title = text;
        return this;
    }

    public OpportunityDraft kind(OpportunityKind chosen) {
        kind = chosen;
        return this;
    }

    public OpportunityDraft partnership(Optional<UUID> id) {
        source = new Source(id, source.meeting());
        return this;
    }

    public OpportunityDraft meeting(Optional<UUID> id) {
        source = new Source(source.partnership(), id);
        return this;
    }

    public OpportunityDraft details(String text) {
        details = text;
        return this;
    }

    public OpportunityDraft link(String address) {
        link = address;
        return this;
    }

    /** What it may be worth, in pence. */
    public OpportunityDraft value(Optional<Long> pence) {
        value = pence;
        return this;
    }

    public OpportunityDraft spotted(LocalDate day) {
        dates = new Dates(day, dates.deadline());
        return this;
    }

    public OpportunityDraft deadline(Optional<LocalDate> day) {
        dates = new Dates(dates.spotted(), day);
        return this;
    }

    public OpportunityDraft course(Course newCourse) {
        course = newCourse;
        return this;
    }

    public OpportunityDraft outcome(String text) {
        course = new Course(course.state(), course.on(), text);
        return this;
    }

    public OpportunityDraft notes(String text) {
        notes = text;
        return this;
    }

    public OpportunityDraft interests(List<Interest> all) {
        interests = all;
        return this;
    }

    /** What was said; an opportunity that somebody newly takes to is no longer merely spotted or shared. */
    public OpportunityDraft said(List<Interest> all, LocalDate today) {
        boolean news = all.stream().anyMatch(one -> one.level().positive()
            && interests.stream().noneMatch(before -> before.organisation().equals(one.organisation()) && before.level().positive()));
        if (news && (course.state() == OpportunityState.SPOTTED || course.state() == OpportunityState.SHARED)) {
            LocalDate on = today.isBefore(dates.spotted()) ? dates.spotted() : today;
            course = new Course(OpportunityState.INTEREST, Optional.of(on), course.outcome());
        }
        return interests(all);
    }

    public Opportunity done() {
        return new Opportunity(from.id(), from.ref(), title, kind, source, details, link, value, dates, course, notes, interests,
            from.version());
    }
}
