package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A changed copy of a pathway in the making. */
public final class PathwayDraft {
    private final Pathway from;
    private String title;
    private Pathway.Route route;
    private Pathway.Terms terms;
    private ConsentRule consent;
    private Promise promise;
    private Pathway.Standing standing;
    private List<FormQuestion> questions;
    private String notes;

    PathwayDraft(Pathway from) {
        this.from = from;
        title = from.title();
        route = from.route();
        terms = from.terms();
        consent = from.consent();
        promise = from.promise();
        standing = from.standing();
        questions = from.questions();
        notes = from.notes();
    }

    public PathwayDraft title(String value) {
        title = value;
        return this;
    }

    public PathwayDraft partnership(Optional<UUID> value) {
        route = new Pathway.Route(value, route.from(), route.to());
        return this;
    }

    /** Who may refer; empty means any member of the partnership. */
    public PathwayDraft from(Optional<UUID> value) {
        route = new Pathway.Route(route.partnership(), value, route.to());
        return this;
    }

    public PathwayDraft to(Optional<UUID> value) {
        route = new Pathway.Route(route.partnership(), route.from(), value);
        return this;
    }

    public PathwayDraft service(String value) {
        terms = new Pathway.Terms(value, terms.criteria(), terms.exclusions(), terms.contactPoint(), terms.contact());
        return this;
    }

    public PathwayDraft criteria(String value) {
        terms = new Pathway.Terms(terms.service(), value, terms.exclusions(), terms.contactPoint(), terms.contact());
        return this;
    }

    public PathwayDraft exclusions(String value) {
        terms = new Pathway.Terms(terms.service(), terms.criteria(), value, terms.contactPoint(), terms.contact());
        return this;
    }

    public PathwayDraft contactPoint(String value) {
        terms = new Pathway.Terms(terms.service(), terms.criteria(), terms.exclusions(), value, terms.contact());
        return this;
    }

    public PathwayDraft contact(Optional<UUID> value) {
        terms = new Pathway.Terms(terms.service(), terms.criteria(), terms.exclusions(), terms.contactPoint(), value);
        return this;
    }

    public PathwayDraft consent(ConsentRule value) {
        consent = value;
        return this;
    }

    public PathwayDraft promise(Promise value) {
        promise = value;
        return this;
    }

    /** Another state since a day. */
    public PathwayDraft in(PathwayState state, LocalDate on) {
        standing = new Pathway.Standing(state, Optional.of(on), standing.review());
        return this;
    }

    public PathwayDraft stateOn(Optional<LocalDate> value) {
        standing = new Pathway.Standing(standing.state(), value, standing.review());
        return this;
    }

    public PathwayDraft review(Optional<LocalDate> value) {
        standing = new Pathway.Standing(standing.state(), standing.on(), value);
        return this;
    }

    public PathwayDraft questions(List<FormQuestion> value) {
        questions = List.copyOf(value);
        return this;
    }

    public PathwayDraft notes(String value) {
        notes = value;
        return this;
    }

    /** The pathway as drafted, with the key, reference and version it came with. */
    public Pathway done() {
        return new Pathway(from.id(), from.ref(), title, route, terms, consent, promise, standing, questions, notes, from.version());
    }
}
