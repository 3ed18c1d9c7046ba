package org.partnershipregister.model.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which agreements a list shows and in what order; {@code text} is words typed, each to be found somewhere, and an empty set of states
 * means all.
 */
public record AgreementQuestion(String text, Set<AgreementStatus> states, Optional<AgreementKind> kind, Optional<UUID> partnership,
                                Optional<UUID> organisation, Sort sort, boolean descending) {

    /** What the list is ordered by; the title settles ties. */
    public enum Sort {
        TITLE, REF, KIND, STATUS, PARTNERSHIP, START, END, REVIEW
    }

    /** All agreements by title. */
    public static final AgreementQuestion ALL =
        new AgreementQuestion("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.TITLE, false);

    public AgreementQuestion {
        states = Set.copyOf(states);
    }

    public AgreementQuestion text(String typed) {
        return new AgreementQuestion(typed, states, kind, partnership, organisation, sort, descending);
    }

    public AgreementQuestion states(Set<AgreementStatus> wanted) {
        return new AgreementQuestion(text, wanted, kind, partnership, organisation, sort, descending);
    }

    public AgreementQuestion kind(Optional<AgreementKind> wanted) {
        return new AgreementQuestion(text, states, wanted, partnership, organisation, sort, descending);
    }

    public AgreementQuestion sorted(Sort by, boolean downwards) {
        return new AgreementQuestion(text, states, kind, partnership, organisation, by, downwards);
    }

    /** The agreements of one partnership. */
    public static AgreementQuestion ofPartnership(UUID id) {
        return new AgreementQuestion("", Set.of(), Optional.empty(), Optional.of(id), Optional.empty(), Sort.START, true);
    }

    /** The agreements to which an organisation is or was a party. */
    public static AgreementQuestion ofOrganisation(UUID id) {
        return new AgreementQuestion("", Set.of(), Optional.empty(), Optional.empty(), Optional.of(id), Sort.START, true);
    }
}
