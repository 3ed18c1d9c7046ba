package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * The client's consent to be referred: since when, until when, and where it can be seen. Without it the register sends
 * nothing on a pathway that asks for it, unless it is written why, for example for safeguarding (domain.md §10.5).
 *
 * @param evidence where the consent can be seen, "signed form in the case file"
 * @param without  why the referral is sent without consent; "" if it isn't
 */
public record Consent(Optional<LocalDate> on, Optional<LocalDate> expires, String evidence, String without) {

    public static final Consent NONE = new Consent(Optional.empty(), Optional.empty(), "", "");
    public static final int LONGEST = 2_000;

    /** Given on a day, without an end. */
    public static Consent given(LocalDate on, String evidence) {
        return new Consent(Optional.of(on), Optional.empty(), evidence, "");
    }

    /** No consent, for this reason. */
    public static Consent without(String reason) {
        return new Consent(Optional.empty(), Optional.empty(), "", reason);
    }

    /** Whether it held on that day: given by then, not expired, and to be seen somewhere. */
    public boolean heldOn(LocalDate day) {
        return on.filter(given -> !given.isAfter(day)).isPresent() && expires.filter(end -> end.isBefore(day)).isEmpty()
            && !evidence.isBlank();
    }

    /** Whether a referral may be sent on that day. */
    public boolean opens(ConsentRule rule, LocalDate sent) {
        return rule == ConsentRule.NOT_REQUIRED || !without.isBlank() || heldOn(sent);
    }

    /** What keeps a referral from having been sent on that day, said at the day and at the field that can mend it. */
    public List<Problem> gate(ConsentRule rule, Optional<LocalDate> sent) {
        List<Problem> found = new ArrayList<>();
        sent.filter(day -> !opens(rule, day)).ifPresent(day -> {
            found.add(Problem.error("sent", "problem.referral.consent.sent"));
            found.add(lacking(day));
        });
        return List.copyOf(found);
    }

    private Problem lacking(LocalDate sent) {
        if (on.isEmpty()) {
            return Problem.error("consentOn", "problem.referral.consent.on");
        }
        if (on.get().isAfter(sent)) {
            return Problem.error("consentOn", "problem.referral.consent.late", sent);
        }
        return expires.filter(end -> end.isBefore(sent)).isPresent()
            ? Problem.error("consentExpires", "problem.referral.consent.expired", sent)
            : Problem.error("consentEvidence", "problem.referral.consent.evidence");
    }

    /** What is wrong with it by itself. */
    List<Problem> problems() {
        return new Problems().dateOrder("consentOn", "consentExpires", on, expires)
            .maxLength("consentEvidence", evidence, LONGEST).maxLength("without", without, LONGEST).list();
    }
}
