package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** An agreement's words as they were on one day, never changed: the PDF is kept by its SHA-256 (64 hex digits), {@code text} for searching. */
public record AgreementVersion(UUID id, int number, String reason, LocalDate frozenOn, String sha256, int pages, String text) {
}
