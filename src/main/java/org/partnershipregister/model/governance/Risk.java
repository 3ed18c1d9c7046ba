package org.partnershipregister.model.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** Something that may go wrong for a partnership, how likely and how bad, and what is done about it (glossary 131). */
public record Risk(UUID id, UUID partnership, String text, RiskKind kind, Weight weight, String mitigation, Owner owner,
                   Optional<LocalDate> reviewOn, RiskState state) {
    public static final int MOST = 5;
    public static final int LONGEST_TEXT = 10_000;
    /** Worst first: what is closed last, then by score, then by when it is looked at again. */
    public static final Comparator<Risk> WORST_FIRST = Comparator.comparing((Risk risk) -> risk.state() == RiskState.CLOSED)
        .thenComparing(Comparator.comparingInt((Risk risk) -> risk.weight().score()).reversed())
        .thenComparing(risk -> risk.reviewOn().orElse(LocalDate.MAX)).thenComparing(Risk::id);

    /** How likely and how bad, each from 1 to 5. */
    public record Weight(int likelihood, int impact) {

        /** Likelihood times impact, 1 to 25. */
        public int score() {
            return likelihood * impact;
        }

        /** The word for the score. */
        public RiskLevel level() {
            return RiskLevel.of(score());
        }
    }

    /** Who keeps an eye on it: a contact, or a name. The name of a contact is read from the register. */
    public record Owner(Optional<UUID> contact, String name) {
        public static final Owner NOBODY = new Owner(Optional.empty(), "");
    }

    /** A new open risk of middling weight. */
    public static Risk of(UUID partnership, String text) {
        return new Risk(Ids.next(), partnership, text, RiskKind.DELIVERY, new Weight(3, 3), "", Owner.NOBODY,
            Optional.empty(), RiskState.OPEN);
    }

    /** The same in these words and of this kind. */
    public Risk saying(String words, RiskKind newKind) {
        return new Risk(id, partnership, words, newKind, weight, mitigation, owner, reviewOn, state);
    }

    /** The same, so likely and so bad. */
    public Risk weighing(int likelihood, int impact) {
        return new Risk(id, partnership, text, kind, new Weight(likelihood, impact), mitigation, owner, reviewOn, state);
    }

    /** The same with what is done about it. */
    public Risk mitigatedBy(String measures) {
        return new Risk(id, partnership, text, kind, weight, measures, owner, reviewOn, state);
    }

    /** The same, watched by somebody. */
    public Risk ownedBy(Owner somebody) {
        return new Risk(id, partnership, text, kind, weight, mitigation, somebody, reviewOn, state);
    }

    /** The same, looked at again on a day, and how it stands. */
    public Risk standing(Optional<LocalDate> review, RiskState now) {
        return new Risk(id, partnership, text, kind, weight, mitigation, owner, review, now);
    }

    /** Whether it should have been looked at by that day. */
    public boolean reviewLate(LocalDate day) {
        return state != RiskState.CLOSED && reviewOn.map(review -> review.isBefore(day)).orElse(false);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().required("text", text, "problem.risk.text").maxLength("text", text, LONGEST_TEXT)
            .maxLength("mitigation", mitigation, LONGEST_TEXT).list();
    }
}
