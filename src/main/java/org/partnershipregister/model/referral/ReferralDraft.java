package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A changed copy of a referral in the making. */
public final class ReferralDraft {
    private final Referral kept;
    private UUID pathway;
    private Direction direction;
    private String clientRef;
    private Optional<UUID> from;
    private Days days;
    private ReferralState state;
    private Optional<DeclineReason> declined;
    private Consent consent;
    private List<ReferralEvent> events;
    private String outcome;
    private String notes;

    ReferralDraft(Referral kept) {
        this.kept = kept;
        pathway = kept.pathway();
        direction = kept.direction();
        clientRef = kept.clientRef();
        from = kept.from();
        days = kept.days();
        state = kept.state();
        declined = kept.declined();
        consent = kept.consent();
        events = kept.events();
        outcome = kept.outcome();
        notes = kept.notes();
    }

    public ReferralDraft pathway(UUID value) {
        pathway = value;
        return this;
    }

    public ReferralDraft direction(Direction value) {
        direction = value;
        return this;
    }

    public ReferralDraft clientRef(String value) {
        clientRef = value;
        return this;
    }

    public ReferralDraft from(Optional<UUID> value) {
        from = value;
        return this;
    }

    public ReferralDraft days(Days value) {
        days = value;
        return this;
    }

    public ReferralDraft state(ReferralState value) {
        state = value;
        return this;
    }

    public ReferralDraft declined(Optional<DeclineReason> value) {
        declined = value;
        return this;
    }

    public ReferralDraft consent(Consent value) {
        consent = value;
        return this;
    }

    public ReferralDraft events(List<ReferralEvent> value) {
        events = List.copyOf(value);
        return this;
    }

    /** Adds what happened on a day. */
    public ReferralDraft happened(ReferralEvent.Kind kind, LocalDate on, String note) {
        List<ReferralEvent> more = new ArrayList<>(events);
        more.add(ReferralEvent.of(kind, on, note));
        return events(more);
    }

    public ReferralDraft outcome(String value) {
        outcome = value;
        return this;
    }

    public ReferralDraft notes(String value) {
        notes = value;
        return this;
    }

    /** The referral as drafted, with the key, reference and version it came with. */
    public Referral done() {
        return new Referral(kept.id(), kept.ref(), pathway, direction, clientRef, from, days, state, declined, consent, events,
            outcome, notes, kept.version());
    }
}
