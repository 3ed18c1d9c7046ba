package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A changed copy of a partnership in the making: {@code partnership.edit().name("…").vision("…").done()}. */
public final class PartnershipDraft {
    private final Partnership from;
    private String name;
    private Optional<FieldOfWork> field;
    private Partnership.Why why;
    private Formality formality;
    private Partnership.Course course;
    private Partnership.Basis basis;
    private Partnership.Running running;
    private ModelHistory models;
    private List<Objective> objectives;
    private Optional<UUID> origin;
    private String notes;

    PartnershipDraft(Partnership from) {
        this.from = from;
        name = from.name();
        field = from.field();
        why = from.why();
        formality = from.formality();
        course = from.course();
        basis = from.basis();
        running = from.running();
        models = from.models();
        objectives = from.objectives();
        origin = from.origin();
        notes = from.notes();
    }

    public PartnershipDraft name(String value) {
        name = value;
        return this;
    }

    public PartnershipDraft field(Optional<FieldOfWork> value) {
        field = value;
        return this;
    }

    public PartnershipDraft vision(String value) {
        why = new Partnership.Why(value, why.purpose(), why.serviceUsers());
        return this;
    }

    public PartnershipDraft purpose(String value) {
        why = new Partnership.Why(why.vision(), value, why.serviceUsers());
        return this;
    }

    public PartnershipDraft serviceUsers(String value) {
        why = new Partnership.Why(why.vision(), why.purpose(), value);
        return this;
    }

    public PartnershipDraft formality(Formality value) {
        formality = value;
        return this;
    }

    /** A stage without a move, for partnerships that are older than the register. */
    public PartnershipDraft stage(Stage value) {
        course = new Partnership.Course(value, course.pausedOn(), course.start(), course.end());
        return this;
    }

    /** Moves to a stage on a day. */
    public PartnershipDraft at(Stage value, LocalDate on) {
        course = course.at(value, on);
        return this;
    }

    public PartnershipDraft pausedOn(Optional<LocalDate> value) {
        course = new Partnership.Course(course.stage(), value, course.start(), course.end());
        return this;
    }

    public PartnershipDraft start(Optional<LocalDate> value) {
        course = new Partnership.Course(course.stage(), course.pausedOn(), value, course.end());
        return this;
    }

    public PartnershipDraft end(Optional<LocalDate> value) {
        course = new Partnership.Course(course.stage(), course.pausedOn(), course.start(), value);
        return this;
    }

    public PartnershipDraft basis(Partnership.Basis value) {
        basis = value;
        return this;
    }

    public PartnershipDraft running(Partnership.Running value) {
        running = value;
        return this;
    }

    public PartnershipDraft ourLead(Optional<UUID> value) {
        running = new Partnership.Running(value, running.host(), running.groupName(), running.meetingEveryDays(), running.significance(),
            running.reviewEveryMonths(), running.nextReview(), running.disputes(), running.exitPlan());
        return this;
    }

    public PartnershipDraft host(Optional<UUID> value) {
        running = new Partnership.Running(running.ourLead(), value, running.groupName(), running.meetingEveryDays(), running.significance(),
            running.reviewEveryMonths(), running.nextReview(), running.disputes(), running.exitPlan());
        return this;
    }

    public PartnershipDraft groupName(String value) {
        running = new Partnership.Running(running.ourLead(), running.host(), value, running.meetingEveryDays(), running.significance(),
            running.reviewEveryMonths(), running.nextReview(), running.disputes(), running.exitPlan());
        return this;
    }

    public PartnershipDraft meetingEveryDays(Optional<Integer> value) {
        running = new Partnership.Running(running.ourLead(), running.host(), running.groupName(), value, running.significance(),
            running.reviewEveryMonths(), running.nextReview(), running.disputes(), running.exitPlan());
        return this;
    }

    public PartnershipDraft significance(Optional<Significance> value) {
        running = new Partnership.Running(running.ourLead(), running.host(), running.groupName(), running.meetingEveryDays(), value,
            running.reviewEveryMonths(), running.nextReview(), running.disputes(), running.exitPlan());
        return this;
    }

    public PartnershipDraft disputes(String value) {
        running = new Partnership.Running(running.ourLead(), running.host(), running.groupName(), running.meetingEveryDays(), running.significance(),
            running.reviewEveryMonths(), running.nextReview(), value, running.exitPlan());
        return this;
    }

    public PartnershipDraft exitPlan(String value) {
        running = new Partnership.Running(running.ourLead(), running.host(), running.groupName(), running.meetingEveryDays(), running.significance(),
            running.reviewEveryMonths(), running.nextReview(), running.disputes(), value);
        return this;
    }

    /** How often it is reviewed, and when next. */
    public PartnershipDraft review(Optional<Integer> months, Optional<LocalDate> next) {
        running = new Partnership.Running(running.ourLead(), running.host(), running.groupName(), running.meetingEveryDays(), running.significance(),
            months, next, running.disputes(), running.exitPlan());
        return this;
    }

    public PartnershipDraft models(ModelHistory value) {
        models = value;
        return this;
    }

    public PartnershipDraft objectives(List<Objective> value) {
        objectives = List.copyOf(value);
        return this;
    }

    public PartnershipDraft origin(Optional<UUID> value) {
        origin = value;
        return this;
    }

    public PartnershipDraft notes(String value) {
        notes = value;
        return this;
    }

    /** The partnership as drafted, with the key, reference and version it came with. */
    public Partnership done() {
        return new Partnership(from.id(), from.ref(), name, field, why, formality, course, basis, running, models,
            objectives, origin, notes, from.version());
    }
}
