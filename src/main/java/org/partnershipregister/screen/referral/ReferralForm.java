package org.partnershipregister.screen.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralDraft;
import org.partnershipregister.model.referral.ReferralEvent;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of one referral; its days and its consent are held against each other as the store does. */
final class ReferralForm extends FormModel {
    final StringProperty clientRef = text("clientRef");
    final Property<Direction> direction = choice("direction", Direction.SENT);
    final Property<Optional<RecordLink>> from = choice("from", Optional.empty());
    final StringProperty prepared = date("prepared");
    final StringProperty sent = date("sent");
    final StringProperty acknowledged = date("acknowledged");
    final StringProperty complete = date("complete");
    final StringProperty decided = date("decided");
    final StringProperty firstContact = date("firstContact");
    final StringProperty closed = date("closed");
    final StringProperty consentOn = date("consentOn");
    final StringProperty consentExpires = date("consentExpires");
    final StringProperty consentEvidence = text("consentEvidence");
    final StringProperty without = text("without");
    final StringProperty outcome = text("outcome");
    final StringProperty notes = text("notes");

    private final Formats formats;
    private ConsentRule rule = ConsentRule.NOT_REQUIRED;
    private List<ReferralEvent> events = List.of();

    ReferralForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** The rule of the pathway on which it goes. */
    void rule(ConsentRule now) {
        rule = now;
    }

    void show(Referral referral) {
        events = referral.events();
        fill(clientRef, referral.clientRef());
        fill(direction, referral.direction());
        Days days = referral.days();
        fill(prepared, Optional.of(days.prepared()));
        fill(sent, days.sent());
        fill(acknowledged, days.acknowledged());
        fill(complete, days.complete());
        fill(decided, days.decided());
        fill(firstContact, days.firstContact());
        fill(closed, days.closed());
        fill(consentOn, referral.consent().on());
        fill(consentExpires, referral.consent().expires());
        fill(consentEvidence, referral.consent().evidence());
        fill(without, referral.consent().without());
        fill(outcome, referral.outcome());
        fill(notes, referral.notes());
    }

    /** Shows who referred. */
    void showFrom(Optional<RecordLink> link) {
        fill(from, link);
    }

    /** What keeps it from being sent on that day, with what is typed now. */
    List<Problem> gate(LocalDate on) {
        return consent().gate(rule, Optional.of(on));
    }

    /** Writes the wish to send into the field, so that what is lacking is said beside the fields that mend it. */
    void wishToSend(LocalDate on) {
        sent.set(formats.date(on));
        List.of("sent", "consentOn", "consentExpires", "consentEvidence", "without").forEach(this::leave);
    }

    @Override
    protected List<Problem> check() {
        if (prepared.get().isBlank()) {
            return List.of(Problem.error("prepared", "problem.referral.prepared"));
        }
        LocalDate day = day(prepared).orElse(formats.today());
        Referral typed = Referral.prepared(UUID.randomUUID(), clientRef.get(), day).edit().days(days(day)).consent(consent())
            .events(events).outcome(outcome.get()).done();
        List<Problem> problems = new ArrayList<>(typed.problems(formats.today()));
        problems.addAll(consent().gate(rule, day(sent)));
        return problems;
    }

    private Days days(LocalDate day) {
        return new Days(day, day(sent), day(acknowledged), day(complete), day(decided), day(firstContact), day(closed));
    }

    private Consent consent() {
        return new Consent(day(consentOn), day(consentExpires), consentEvidence.get(), without.get());
    }

    /** The changed values, to be put into the referral as it is kept by then. */
    UnaryOperator<Referral> edits() {
        List<Consumer<ReferralDraft>> all = new ArrayList<>();
        changed(all, clientRef, (draft, value) -> draft.clientRef(value.strip()));
        changed(all, direction, ReferralDraft::direction);
        changed(all, from, (draft, value) -> draft.from(value.map(RecordLink::id)));
        changed(all, outcome, ReferralDraft::outcome);
        changed(all, notes, ReferralDraft::notes);
        UnaryOperator<Days> moved = days();
        if (anyChanged(consentOn, consentExpires, consentEvidence, without)) {
            Consent typed = new Consent(savableDay(consentOn), savableDay(consentExpires), savable(consentEvidence), savable(without));
            all.add(draft -> draft.consent(typed));
        }
        return referral -> {
            ReferralDraft draft = referral.edit().days(moved.apply(referral.days()));
            all.forEach(change -> change.accept(draft));
            return draft.done();
        };
    }

    /** The days that were changed here, to be put over those kept by then. */
    private UnaryOperator<Days> days() {
        List<UnaryOperator<Days>> changes = new ArrayList<>();
        if (anyChanged(prepared)) {
            LocalDate day = savableDay(prepared).orElse(formats.today());
            changes.add(days -> new Days(day, days.sent(), days.acknowledged(), days.complete(), days.decided(), days.firstContact(),
                days.closed()));
        }
        day(changes, sent, Days::sent);
        day(changes, acknowledged, Days::acknowledged);
        day(changes, complete, Days::complete);
        day(changes, decided, Days::decided);
        day(changes, firstContact, Days::firstContact);
        day(changes, closed, Days::closed);
        return kept -> {
            Days days = kept;
            for (UnaryOperator<Days> change : changes) {
                days = change.apply(days);
            }
            return days;
        };
    }

    private void day(List<UnaryOperator<Days>> changes, StringProperty field, BiFunction<Days, Optional<LocalDate>, Days> set) {
        if (anyChanged(field)) {
            Optional<LocalDate> day = savableDay(field);
            changes.add(days -> set.apply(days, day));
        }
    }
}
