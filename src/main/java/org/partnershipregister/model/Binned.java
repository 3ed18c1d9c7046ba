package org.partnershipregister.model;

import java.time.LocalDate;
import java.util.UUID;

/** A record in the bin: what it is, when and by whom it was deleted, and until when it can be brought back. */
public record Binned(Kind kind, UUID id, String ref, String title, LocalDate deletedOn, String by, LocalDate until) {
}
