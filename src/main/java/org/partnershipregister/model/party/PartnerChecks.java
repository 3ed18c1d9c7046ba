package org.partnershipregister.model.party;

import java.util.List;
import java.util.UUID;

/** All checks made on one organisation, in the order they are shown. */
public record PartnerChecks(UUID organisation, List<DueDiligence> checks) {
    public PartnerChecks {
        checks = List.copyOf(checks);
    }
}
