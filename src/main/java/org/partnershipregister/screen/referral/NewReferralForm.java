package org.partnershipregister.screen.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is typed for a referral that isn't in the log yet. */
final class NewReferralForm extends FormModel {
    final Property<Optional<RecordLink>> pathway = choice("pathway", Optional.empty());
    final Property<Direction> direction = choice("direction", Direction.SENT);
    final StringProperty clientRef = text("clientRef");
    final StringProperty prepared = date("prepared");
    final StringProperty sent = date("sent");
    final StringProperty consentOn = date("consentOn");
    final StringProperty consentEvidence = text("consentEvidence");
    final StringProperty without = text("without");

    private final Formats formats;
    private ConsentRule rule = ConsentRule.NOT_REQUIRED;

    NewReferralForm(Formats formats) {
        super(formats);
        this.formats = formats;
        prepared.set(formats.date(formats.today()));
    }

    /** The rule of the chosen pathway. */
    void rule(ConsentRule now) {
        rule = now;
    }

    /** Ready for the next one: the pathway, the direction and the days stay, what belongs to the client goes. */
    void next() {
        List.of(clientRef, consentOn, consentEvidence, without).forEach(field -> field.set(""));
        startAfresh();
    }

    Referral referral() {
        LocalDate day = day(prepared).orElse(formats.today());
        return Referral.prepared(pathway.getValue().map(RecordLink::id).orElseGet(UUID::randomUUID), clientRef.get().strip(), day).edit()
            .direction(direction.getValue()).days(Days.preparedOn(day).sent(day(sent))).consent(consent()).done();
    }

    private Consent consent() {
        return new Consent(day(consentOn), Optional.empty(), consentEvidence.get().strip(), without.get().strip());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        if (pathway.getValue().isEmpty()) {
            problems.add(Problem.error("pathway", "problem.referral.pathway"));
        }
        if (prepared.get().isBlank()) {
            problems.add(Problem.error("prepared", "problem.referral.prepared"));
        }
        problems.addAll(referral().problems(formats.today()));
        problems.addAll(consent().gate(rule, day(sent)));
        return problems;
    }
}
