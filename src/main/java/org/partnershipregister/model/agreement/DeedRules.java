package org.partnershipregister.model.agreement;

import java.util.List;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** What makes a deed doubtful: a witness who signs it too or cannot be found again, a signature that nobody could see being given. */
public record DeedRules(Agreement agreement) {

    /** The kinds for which a deed is usual (agreements.md §1.3): elsewhere it is allowed and not offered. */
    public static boolean usualFor(AgreementKind kind) {
        return switch (kind) {
            case CONSORTIUM_AGREEMENT, SERVICE_LEVEL_AGREEMENT, CONTRACT_FOR_SERVICES, SUBCONTRACT -> true;
            default -> false;
        };
    }

    /** Doubts about one party as typed; all are warnings, and there are none unless the agreement is a deed. */
    public List<Problem> doubts(AgreementParty party) {
        Problems doubts = new Problems();
        if (agreement.execution().deed()) {
            AgreementParty.Witness witness = party.witness();
            if (!witness.name().isBlank() && signs(witness.name(), party)) {
                doubts.add(Problem.warning("witnessName", "problem.agreement.witness-signs"));
            } else if (party.signed() && witness.name().isBlank()) {
                doubts.add(Problem.warning("witnessName", "problem.agreement.witness"));
            }
            if (!witness.name().isBlank() && witness.address().isBlank()) {
                doubts.add(Problem.warning("witnessAddress", "problem.agreement.witness-address"));
            }
            if (party.signature().method().filter(how -> how == SigningMethod.EMAIL || how == SigningMethod.MINUTE).isPresent()) {
                doubts.add(Problem.warning("method", "problem.agreement.deed-method"));
            }
        }
        return doubts.list();
    }

    private boolean signs(String witness, AgreementParty party) {
        String name = Folding.sortKey(witness);
        return name.equals(Folding.sortKey(party.signature().name())) || agreement.parties().stream()
            .filter(other -> !other.id().equals(party.id())).anyMatch(other -> name.equals(Folding.sortKey(other.signature().name())));
    }
}
