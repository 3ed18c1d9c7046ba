package org.partnershipregister.model.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A joint activity as a line of a list; "" for a lead not named. */
public record ActivityRow(UUID id, String ref, String title, ActivityKind kind, ActivityState state, Optional<LocalDate> on,
                          String partnership, String lead, Totals totals) {

    /** Added up over its partners: pence, and people who came of the places kept. */
    public record Totals(int partners, long costPence, long incomePence, int places, int attended) {

        public long netPence() {
            return incomePence - costPence;
        }
    }
}
