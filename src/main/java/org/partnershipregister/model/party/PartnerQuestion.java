package org.partnershipregister.model.party;

import java.util.Optional;

/**
 * Which organisations a list shows and in what order. {@code text} is words typed, each to be found somewhere.
 */
public record PartnerQuestion(String text, Optional<Sector> sector, Optional<OrganisationStatus> status,
                              Optional<String> tag, Sort sort, boolean descending) {

    /** What the list is ordered by; the name settles ties. */
    public enum Sort { NAME, REF, SECTOR, KIND, TOWN, STATUS, PARTNERSHIPS, LAST_CONTACT }

    /** All organisations by name. */
    public static final PartnerQuestion ALL =
        new PartnerQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), Sort.NAME, false);

    public PartnerQuestion text(String typed) {
        return new PartnerQuestion(typed, sector, status, tag, sort, descending);
    }
}
