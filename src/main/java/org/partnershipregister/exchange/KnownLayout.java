package org.partnershipregister.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;

/** The public registers whose downloads are recognised by headings nobody else uses. */
public enum KnownLayout {
    /** Charity Commission for England and Wales, and extracts of it. */
    CCEW(Identifier.Scheme.GB_CHC, "charity name", "charity contact postcode"),
    /** Charity Commission for Northern Ireland. */
    CCNI(Identifier.Scheme.GB_NIC, "reg charity number", "sub charity number"),
    /** Office of the Scottish Charity Regulator. */
    OSCR(Identifier.Scheme.GB_SC, "charity number", "constitutional form");

    private final Identifier.Scheme scheme;
    private final List<String> marks;

    KnownLayout(Identifier.Scheme scheme, String... marks) {
        this.scheme = scheme;
        this.marks = List.of(marks);
    }

    /** The register these headings come from, empty for a list of one's own. */
    public static Optional<KnownLayout> of(List<String> headings) {
        Set<String> folded = headings.stream().map(heading -> Folding.fold(heading.replace('_', ' ')))
            .collect(Collectors.toSet());
        return Arrays.stream(values()).filter(layout -> folded.containsAll(layout.marks)).findFirst();
    }

    /** The list its charity numbers belong to. */
    Identifier.Scheme scheme() {
        return scheme;
    }

    /** What a row is in law when no column says it. */
    LegalForm legalForm() {
        return LegalForm.REGISTERED_CHARITY;
    }
}
