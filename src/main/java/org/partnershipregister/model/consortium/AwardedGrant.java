package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.party.Organisation;

/** An award as other people's registers ask for it; money in pence, organisations whole for their numbers and places. */
public record AwardedGrant(String ref, String title, String description, String programme, Optional<Long> askedPence,
                           Optional<Long> awardedPence, Optional<LocalDate> awardedOn, Optional<LocalDate> starts,
                           Optional<LocalDate> ends, Optional<Organisation> funder, Optional<Organisation> lead,
                           List<String> partners) {

    public AwardedGrant {
        partners = List.copyOf(partners);
    }
}
