package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** A file kept with an agreement, such as a scan of the signed copy; its bytes are kept by their SHA-256. */
public record AgreementFile(UUID id, String name, String sha256, long bytes, LocalDate addedOn) {
}
