package org.partnershipregister.exchange;

import java.util.Optional;
import org.partnershipregister.model.party.PartnerKey;

/**
 * One row and what the import would do with it.
 *
 * @param known     the kept organisation it seems to be
 * @param earlier   the earlier row of the same file it seems to repeat
 * @param decision  what becomes of it when it is known or repeated
 */
public record PlannedRow(ImportedRow row, Optional<PartnerKey> known, Optional<Integer> earlier,
                         ImportChoices.Decision decision) {

    /** What a row turned out to be. */
    public enum Fate { NEW, KNOWN, REPEATED, LEFT_OUT }

    public Fate fate() {
        if (row.organisation().isEmpty()) {
            return Fate.LEFT_OUT;
        }
        return known.isPresent() ? Fate.KNOWN : earlier.isPresent() ? Fate.REPEATED : Fate.NEW;
    }

    /** Whether it becomes an organisation of its own. */
    public boolean added() {
        return fate() == Fate.NEW
            || fate() != Fate.LEFT_OUT && decision == ImportChoices.Decision.KEEP_BOTH;
    }

    /** Whether it fills what the kept organisation lacks. */
    public boolean fills() {
        return fate() == Fate.KNOWN && decision == ImportChoices.Decision.FILL_GAPS;
    }
}
