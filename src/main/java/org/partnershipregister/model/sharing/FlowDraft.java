package org.partnershipregister.model.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.party.LawfulBasis;

/** An information flow whose fields are changed one by one. */
public final class FlowDraft {
    private final InformationFlow from;
    private String title;
    private InformationFlow.Route route;
    private InformationFlow.Content content;
    private InformationFlow.Law law;
    private InformationFlow.Handling handling;
    private InformationFlow.Course course;
    private Optional<UUID> agreement;
    private String notes;

    FlowDraft(InformationFlow from) {
        this.from = from;
        this.title = from.title();
        this.route = from.route();
        this.content = from.content();
        this.law = from.law();
        this.handling = from.handling();
        this.course = from.course();
        this.agreement = from.agreement();
        this.notes = from.notes();
    }

    /** The flow as changed. */
    public InformationFlow done() {
        return new InformationFlow(from.id(), from.ref(), title, from.partnership(), route, content, law, handling, course, agreement,
            notes, from.version());
    }

    public FlowDraft title(String other) {
        title = other;
        return this;
    }

    public FlowDraft notes(String other) {
        notes = other;
        return this;
    }

    public FlowDraft agreement(Optional<UUID> other) {
        agreement = other;
        return this;
    }

    public FlowDraft route(InformationFlow.Route other) {
        route = other;
        return this;
    }

    public FlowDraft sender(Optional<UUID> other) {
        return route(new InformationFlow.Route(other, route.to(), route.bothWays()));
    }

    public FlowDraft receiver(Optional<UUID> other) {
        return route(new InformationFlow.Route(route.from(), other, route.bothWays()));
    }

    public FlowDraft bothWays(boolean both) {
        return route(new InformationFlow.Route(route.from(), route.to(), both));
    }

    public FlowDraft content(InformationFlow.Content other) {
        content = other;
        return this;
    }

    public FlowDraft data(String other) {
        return content(new InformationFlow.Content(other, content.purpose(), content.personal(), content.special()));
    }

    public FlowDraft purpose(String other) {
        return content(new InformationFlow.Content(content.data(), other, content.personal(), content.special()));
    }

    public FlowDraft personal(boolean yes) {
        return content(new InformationFlow.Content(content.data(), content.purpose(), yes, content.special()));
    }

    public FlowDraft special(boolean yes) {
        return content(new InformationFlow.Content(content.data(), content.purpose(), content.personal(), yes));
    }

    public FlowDraft law(InformationFlow.Law other) {
        law = other;
        return this;
    }

    public FlowDraft basis(Optional<LawfulBasis> other) {
        return law(new InformationFlow.Law(other, law.condition(), law.controllers(), law.dpiaOn()));
    }

    public FlowDraft condition(String other) {
        return law(new InformationFlow.Law(law.basis(), other, law.controllers(), law.dpiaOn()));
    }

    public FlowDraft controllers(Controllers other) {
        return law(new InformationFlow.Law(law.basis(), law.condition(), other, law.dpiaOn()));
    }

    public FlowDraft dpiaOn(Optional<LocalDate> day) {
        return law(new InformationFlow.Law(law.basis(), law.condition(), law.controllers(), day));
    }

    public FlowDraft handling(InformationFlow.Handling other) {
        handling = other;
        return this;
    }

    public FlowDraft howSent(String other) {
        return handling(new InformationFlow.Handling(other, handling.retention(), handling.rightsContact()));
    }

    public FlowDraft retention(String other) {
        return handling(new InformationFlow.Handling(handling.howSent(), other, handling.rightsContact()));
    }

    public FlowDraft rightsContact(String other) {
        return handling(new InformationFlow.Handling(handling.howSent(), handling.retention(), other));
    }

    public FlowDraft course(InformationFlow.Course other) {
        course = other;
        return this;
    }

    public FlowDraft reviewOn(Optional<LocalDate> day) {
        return course(new InformationFlow.Course(course.state(), course.since(), day));
    }
}
