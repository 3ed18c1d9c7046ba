package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * A model that a partnership followed for a time.
 *
 * @param main the one main model; a span that has ended has lost the mark
 * @param to   the first day it no longer held
 * @param why  why it came or went, "" for the first
 */
public record ModelSpan(UUID id, PartnershipModel model, boolean main, Optional<LocalDate> from, Optional<LocalDate> to,
                        String why) {

    static ModelSpan starting(PartnershipModel model, boolean main, Optional<LocalDate> from, String why) {
        return new ModelSpan(Ids.next(), model, main, from, Optional.empty(), why);
    }

    ModelSpan ended(LocalDate on, String reason) {
        return new ModelSpan(id, model, false, from, Optional.of(on), reason);
    }

    ModelSpan main(boolean now, String reason) {
        return new ModelSpan(id, model, now, from, to, reason);
    }

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
        return from.map(start -> !start.isAfter(day)).orElse(true) && to.map(day::isBefore).orElse(true);
    }
}
