package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * A contact who speaks for a member.
 *
 * @param name the contact's name as read from the register; never stored here
 */
public record Representative(UUID id, UUID contact, String name, Capacity capacity, Optional<LocalDate> from,
                             Optional<LocalDate> to) {

    /** A new one, from a day on. */
    public static Representative of(UUID contact, String name, Capacity capacity, Optional<LocalDate> from) {
        return new Representative(Ids.next(), contact, name, capacity, from, Optional.empty());
    }

    /** Who speaks in another partnership from a day on, until the day known so far. */
    Representative carriedTo(LocalDate day) {
        return new Representative(Ids.next(), contact, name, capacity, Optional.of(day), to);
    }

    /** The same until a day. */
    public Representative until(LocalDate day) {
        return new Representative(id, contact, name, capacity, from, Optional.of(day));
    }

    /** Whether the contact still speaks on that day. */
    public boolean speaks(LocalDate day) {
        return to.map(end -> end.isAfter(day)).orElse(true);
    }
}
