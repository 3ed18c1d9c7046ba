package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.util.UUID;

/** Shared practice as a line of a list; names are "" when they are not known. */
public record PracticeRow(UUID id, String ref, String title, LocalDate sharedOn, String organisation, String partnership) {
}
