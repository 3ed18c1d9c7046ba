package org.partnershipregister.model.sharing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.agreement.AgreementKind;

/**
 * Says that personal data flows in a partnership without a paper that can carry it. The Information Commissioner: a memorandum of
 * understanding alone is not a data sharing agreement (agreements.md §1.4). A hint, never a block; it can be dismissed with a reason.
 */
public enum SharingHint {
    MEMORANDUM_ONLY, NO_AGREEMENT;

    /** Papers that set out how partners deal with each other, but bind nobody to rules about data. */
    private static final Set<AgreementKind> TOO_LOOSE =
        EnumSet.of(AgreementKind.MEMORANDUM_OF_UNDERSTANDING, AgreementKind.TERMS_OF_REFERENCE);

    /** What a dismissal is kept under. */
    public String code() {
        return "SHARING_" + name();
    }

    /** The text key of the whole sentence. */
    public String key() {
        return TextKey.of("sharing.hint", this);
    }

    /**
     * The hint for a partnership with these flows and these kinds of agreement in force. A flow that rests on an agreement is judged
     * by that one alone, unless a data sharing agreement is in force; any other by what is in force.
     */
    public static Optional<SharingHint> of(List<FlowRow> flows, Set<AgreementKind> inForce) {
        List<FlowRow> bare = flows.stream()
            .filter(row -> row.flow().content().personal() && row.flow().course().state().running())
            .filter(row -> !covered(row, inForce)).toList();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        boolean memorandum = inForce.contains(AgreementKind.MEMORANDUM_OF_UNDERSTANDING) || bare.stream()
            .anyMatch(row -> row.agreement().filter(one -> one.kind() == AgreementKind.MEMORANDUM_OF_UNDERSTANDING).isPresent());
        return Optional.of(memorandum ? MEMORANDUM_ONLY : NO_AGREEMENT);
    }

    private static boolean covered(FlowRow row, Set<AgreementKind> inForce) {
        Optional<FlowRow.Basis> own = row.agreement().filter(one -> !one.status().over());
        return inForce.contains(AgreementKind.DATA_SHARING_AGREEMENT)
            || own.map(one -> carries(one.kind())).orElseGet(() -> inForce.stream().anyMatch(SharingHint::carries));
    }

    private static boolean carries(AgreementKind kind) {
        return !TOO_LOOSE.contains(kind);
    }
}
