package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agreement has to do with others, seen from both sides; those in the bin are left out.
 *
 * @param replaces   the one whose place it takes
 * @param replacedBy those that take its place
 * @param varies     the one it changes in writing
 * @param variations those that change it in writing, in the order of their start
 * @param parent     the one whose terms it passes on
 * @param children   those that pass its terms on
 */
public record AgreementRelations(Optional<Related> replaces, List<Related> replacedBy, Optional<Related> varies, List<Related> variations,
                                 Optional<Related> parent, List<Related> children) {
    public static final AgreementRelations NONE =
        new AgreementRelations(Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());

    public AgreementRelations {
        replacedBy = List.copyOf(replacedBy);
        variations = List.copyOf(variations);
        children = List.copyOf(children);
    }

    /** Another agreement in brief. */
    public record Related(UUID id, String ref, String title, AgreementStatus status, Optional<LocalDate> start) {
    }

    /** The one that becomes superseded when this one comes into force, if it still runs, or was agreed without words of ours. */
    public Optional<Related> stillRunning() {
        return replaces.filter(old -> old.status().running() || old.status() == AgreementStatus.AGREED);
    }

    /** True once another agreement takes its place, if only as a draft; a withdrawn one takes nobody's. */
    public boolean replaced() {
        return replacedBy.stream().anyMatch(one -> one.status() != AgreementStatus.WITHDRAWN);
    }
}
