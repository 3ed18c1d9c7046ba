package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** Notes as they were sent or approved: text and its SHA-256 in hexadecimal, never changed afterwards. */
public record MinutesVersion(UUID id, UUID meeting, int number, MinutesState state, LocalDate frozenOn, String sentTo,
                             String sha256, String text) {
}
