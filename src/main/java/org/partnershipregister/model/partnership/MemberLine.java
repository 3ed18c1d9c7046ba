package org.partnershipregister.model.partnership;

import java.util.Optional;
import org.partnershipregister.model.party.Sector;

/** A member as a line of a list; a group has no sector. */
public record MemberLine(Membership membership, Optional<Sector> sector) {
}
