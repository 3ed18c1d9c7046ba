package org.partnershipregister.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;

/** The three legal systems of the United Kingdom, told by the registers an organisation is in. */
public enum Jurisdiction {
    ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND;

    /** The one its numbers point to; empty when it has none, or is registered in several and so must say which it means. */
    public static Optional<Jurisdiction> of(Organisation organisation) {
        Set<Jurisdiction> found = EnumSet.noneOf(Jurisdiction.class);
        organisation.identifiers().forEach(identifier -> of(identifier).ifPresent(found::add));
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static Optional<Jurisdiction> of(Identifier identifier) {
        return switch (identifier.scheme()) {
            case GB_CHC, GB_EDU, GB_LAE -> Optional.of(ENGLAND_AND_WALES);
            case GB_SC, GB_LAS -> Optional.of(SCOTLAND);
            case GB_NIC, GB_LANI -> Optional.of(NORTHERN_IRELAND);
            case GB_COH -> Optional.of(ofCompany(identifier.normalised()));
            default -> Optional.empty();
        };
    }

    private static Jurisdiction ofCompany(String number) {
        if (number.startsWith("S")) {
            return SCOTLAND;
        }
        return number.startsWith("N") ? NORTHERN_IRELAND : ENGLAND_AND_WALES;
    }
}
