package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the notes of a meeting stand: sent to whom and when, approved when and at which later meeting. */
public record Minutes(MinutesState state, Optional<LocalDate> circulatedOn, String circulatedTo,
                      Optional<LocalDate> approvedOn, Optional<UUID> approvedAt) {
    public static final Minutes NONE =
        new Minutes(MinutesState.NONE, Optional.empty(), "", Optional.empty(), Optional.empty());

    /** The same notes in another state. */
    public Minutes in(MinutesState other) {
        return new Minutes(other, circulatedOn, circulatedTo, approvedOn, approvedAt);
    }

    /** Approved notes are frozen; a correction is begun before they may change. */
    public boolean frozen() {
        return state == MinutesState.APPROVED;
    }
}
