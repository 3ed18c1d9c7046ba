package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * What one organisation said about an opportunity.
 *
 * @param name    the organisation's name as read from the register; never stored here
 * @param notedOn when it said so
 */
public record Interest(UUID id, UUID organisation, String name, InterestLevel level, Optional<LocalDate> notedOn, String note) {
    public static final int LONGEST_NOTE = 2_000;

    /** A new one, noted on that day. */
    public static Interest of(UUID organisation, String name, InterestLevel level, LocalDate on) {
        return new Interest(Ids.next(), organisation, name, level, Optional.of(on), "");
    }

    /** The same with a note. */
    public Interest noting(String text) {
        return new Interest(id, organisation, name, level, notedOn, text);
    }
}
