package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.partnership.ObjectiveKind;

/** What the repeated rows of a template's tables stand for when an agreement begins: its parties, the partnership's objectives and contributions. */
public record RowNames(List<String> parties, List<String> objectives, List<String> contributions) {
    public RowNames {
        parties = List.copyOf(parties);
        objectives = List.copyOf(objectives);
        contributions = List.copyOf(contributions);
    }

    /** Of an agreement between these parties, with what its partnership wants to reach and what is put in. */
    public static RowNames of(List<AgreementParty> parties, Optional<AgreementFacts.Partnering> partnership, List<ScheduleFacts.Contribution> contributions) {
        List<String> objectives = partnership.stream().flatMap(about -> about.goals(ObjectiveKind.OBJECTIVE).stream())
            .map(AgreementFacts.Goal::text).toList();
        return new RowNames(parties.stream().map(AgreementParty::name).toList(), objectives,
            contributions.stream().map(ScheduleFacts.Contribution::inShort).toList());
    }

    /** Of an agreement without a partnership. */
    public static RowNames ofParties(List<String> parties) {
        return new RowNames(parties, List.of(), List.of());
    }

    List<String> of(Piece.Each.Of what) {
        return switch (what) {
            case PARTY -> parties;
            case OBJECTIVE -> objectives;
            case CONTRIBUTION -> contributions;
        };
    }
}
