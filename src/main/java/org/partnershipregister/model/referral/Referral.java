package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * One client passed on, known only by our own reference (domain.md §7). Its state follows its days: see {@link #settled}.
 *
 * @param from     who referred, where the pathway is open to more than one
 * @param declined why it was declined, if it was
 */
public record Referral(UUID id, String ref, UUID pathway, Direction direction, String clientRef, Optional<UUID> from, Days days,
    ReferralState state, Optional<DeclineReason> declined, Consent consent, List<ReferralEvent> events, String outcome, String notes,
    long version) {

    public static final int LONGEST_OUTCOME = 10_000;

    public Referral {
        events = List.copyOf(events);
    }

    /** A referral prepared on a day, sent by us. */
    public static Referral prepared(UUID pathway, String clientRef, LocalDate on) {
        return new Referral(Ids.next(), "", pathway, Direction.SENT, clientRef, Optional.empty(), Days.preparedOn(on),
            ReferralState.PREPARED, Optional.empty(), Consent.NONE, List.of(), "", "", 0);
    }

    /** A copy to change. */
    public ReferralDraft edit() {
        return new ReferralDraft(this);
    }

    /** How often something of this kind happened on the way. */
    public int times(ReferralEvent.Kind kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }

    /** The same in the state its days tell of; waiting for information, declined or withdrawn stay while the days allow. */
    public Referral settled() {
        boolean waits = state == ReferralState.MORE_INFORMATION_ASKED && days.sent().isPresent() && days.decided().isEmpty()
            && days.closed().isEmpty();
        boolean withdrawn = state == ReferralState.WITHDRAWN && days.closed().isPresent();
        boolean refused = declined.isPresent() && days.decided().isPresent();
        return edit().declined(refused ? declined : Optional.empty())
            .state(waits || withdrawn ? state : days.state(refused)).done();
    }

    /** What must be put right, or is doubtful, on that day. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> all = new ArrayList<>(new Problems().required("clientRef", clientRef, "problem.referral.client")
            .maxLength("clientRef", clientRef, ClientRef.LONGEST).maxLength("outcome", outcome, LONGEST_OUTCOME).list());
        ClientRef.doubt(clientRef).ifPresent(all::add);
        all.addAll(days.problems(today));
        all.addAll(consent.problems());
        events.stream().filter(event -> days.sent().filter(sent -> event.on().isBefore(sent)).isPresent()
            && event.kind() != ReferralEvent.Kind.NOTE).findFirst()
            .ifPresent(event -> all.add(Problem.error("sent", "problem.referral.event-before", event.on())));
        events.stream().filter(event -> event.on().isAfter(today)).findFirst()
            .ifPresent(event -> all.add(Problem.error("events", "problem.referral.to-come", event.on())));
        return all;
    }

    /** The same after a step taken on a day; the caller has looked whether it is {@linkplain ReferralMove#possible possible}. */
    public Referral after(ReferralMove move, LocalDate on, String note) {
        ReferralDraft draft = edit();
        Optional<LocalDate> day = Optional.of(on);
        Days known = days.acknowledged(days.acknowledged().or(() -> day));
        switch (move) {
            case SEND -> draft.days(days.sent(day));
            case ACKNOWLEDGE -> draft.days(known);
            case ASK_MORE -> draft.days(known).state(ReferralState.MORE_INFORMATION_ASKED).happened(ReferralEvent.Kind.ASKED_MORE, on, note);
            case RETURN -> draft.days(known).state(ReferralState.MORE_INFORMATION_ASKED).happened(ReferralEvent.Kind.RETURNED, on, note);
            case COMPLETE -> draft.days(known.complete(day)).state(ReferralState.ACKNOWLEDGED);
            case ACCEPT -> draft.days(known.decided(day)).state(ReferralState.ACCEPTED);
            case DECLINE -> draft.days(known.decided(day)).declined(declined.or(() -> Optional.of(DeclineReason.OTHER)));
            case MEET -> draft.days(days.firstContact(day));
            case CLOSE -> draft.days(days.closed(day)).outcome(note.isBlank() ? outcome : note);
            case REPEAT -> draft.happened(ReferralEvent.Kind.REPEATED, on, note);
            case WITHDRAW -> draft.days(days.closed(day)).state(ReferralState.WITHDRAWN);
            case REOPEN -> draft.state(ReferralState.PREPARED).declined(Optional.empty())
                .days(declined.isPresent() ? days.closed(Optional.empty()).decided(Optional.empty()) : days.closed(Optional.empty()));
        }
        return draft.done().settled();
    }
}
