package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement or a meeting an organisation had part in.
 *
 * @param state its state by the code of its own area, {@code IN_FORCE} or {@code HELD}
 * @param on    when it took effect or was held
 */
public record PaperHere(UUID id, String ref, String title, String state, Optional<LocalDate> on) {
}
