package org.partnershipregister.model.partnership;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.RecordLink;

/**
 * Where a partnership came from and what it led to.
 *
 * @param opportunity the opportunity that was taken up together, if it was one
 */
public record Family(Optional<RecordLink> cameFrom, Optional<RecordLink> opportunity, List<RecordLink> ledTo) {
    public Family {
        ledTo = List.copyOf(ledTo);
    }

    /** Neither an origin nor anything that came of it. */
    public boolean alone() {
        return cameFrom.isEmpty() && opportunity.isEmpty() && ledTo.isEmpty();
    }
}
