package org.partnershipregister.model.networking;

import java.util.Optional;
import java.util.UUID;

/** Which opportunities a list shows and in what order. {@code text} is words typed, each to be found somewhere. */
public record OpportunityQuestion(String text, Optional<OpportunityKind> kind, Which which, Optional<Deadline> deadline,
                                  Optional<UUID> partnership, Sort sort, boolean descending) {

    /** Which part by state; OPEN is what can still be taken up. */
    public enum Which { ALL, OPEN, SPOTTED, SHARED, INTEREST, TAKEN_UP, NOT_PURSUED, MISSED }

    /** Which open ones by deadline: within so many days from today, passed ones left out, or passed. */
    public enum Deadline {
        WITHIN_14_DAYS(14), WITHIN_90_DAYS(90), PASSED(0);

        private final int days;

        Deadline(int days) {
            this.days = days;
        }

        /** How many days from today; 0 for those that have passed. */
        public int days() {
            return days;
        }
    }

    /** What the list is ordered by; URGENCY puts open ones first, the nearest deadline above. */
    public enum Sort { URGENCY, DEADLINE, TITLE, KIND, PARTNERSHIP, STATE, INTEREST, VALUE, SPOTTED, REF }

    /** Every opportunity outside the bin, the most urgent first. */
    public static final OpportunityQuestion ALL = new OpportunityQuestion("", Optional.empty(), Which.ALL, Optional.empty(),
        Optional.empty(), Sort.URGENCY, false);

    public OpportunityQuestion text(String typed) {
        return new OpportunityQuestion(typed, kind, which, deadline, partnership, sort, descending);
    }

    public OpportunityQuestion kind(Optional<OpportunityKind> chosen) {
        return new OpportunityQuestion(text, chosen, which, deadline, partnership, sort, descending);
    }

    public OpportunityQuestion which(Which part) {
        return new OpportunityQuestion(text, kind, part, deadline, partnership, sort, descending);
    }

    public OpportunityQuestion deadline(Optional<Deadline> when) {
        return new OpportunityQuestion(text, kind, which, when, partnership, sort, descending);
    }

    public OpportunityQuestion of(Optional<UUID> thePartnership) {
        return new OpportunityQuestion(text, kind, which, deadline, thePartnership, sort, descending);
    }

    public OpportunityQuestion sorted(Sort by, boolean down) {
        return new OpportunityQuestion(text, kind, which, deadline, partnership, by, down);
    }
}
