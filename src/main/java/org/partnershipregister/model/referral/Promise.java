package org.partnershipregister.model.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.model.Problem;

/** What a pathway promises: within how many calendar days of sending a referral is acknowledged, decided, and the client met. */
public record Promise(Optional<Integer> acknowledge, Optional<Integer> decide, Optional<Integer> contact) {

    public static final Promise NONE = new Promise(Optional.empty(), Optional.empty(), Optional.empty());

    /** Days for all three. */
    public static Promise of(int acknowledge, int decide, int contact) {
        return new Promise(Optional.of(acknowledge), Optional.of(decide), Optional.of(contact));
    }

    /** The days promised for a step; none for the total, which nobody promises. */
    public Optional<Integer> days(Step step) {
        return switch (step) {
            case ACKNOWLEDGED -> acknowledge;
            case DECIDED -> decide;
            case FIRST_CONTACT -> contact;
            case TOTAL -> Optional.empty();
        };
    }

    /** A later step can't be promised sooner than an earlier one. */
    public List<Problem> problems() {
        boolean decideTooSoon = before(decide, acknowledge);
        boolean contactTooSoon = before(contact, decide) || before(contact, acknowledge);
        return Stream.of(decideTooSoon ? "decideDays" : "", contactTooSoon ? "contactDays" : "")
            .filter(field -> !field.isEmpty()).map(field -> Problem.error(field, "problem.pathway.promise-order")).toList();
    }

    private static boolean before(Optional<Integer> later, Optional<Integer> earlier) {
        return later.isPresent() && earlier.isPresent() && later.get() < earlier.get();
    }
}
