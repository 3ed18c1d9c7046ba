package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * Meetings of one group of a partnership that come again, such as its steering group.
 *
 * @param everyDays the rhythm, empty when they meet as needed
 */
public record MeetingSeries(UUID id, UUID partnership, String name, Optional<Integer> everyDays, StandingItems items) {

    /** A new series with the usual standing items. */
    public static MeetingSeries of(UUID partnership, String name, Optional<Integer> everyDays) {
        return new MeetingSeries(Ids.next(), partnership, name, everyDays, StandingItems.usual());
    }

    /** The day the rhythm proposes after a meeting. */
    public Optional<LocalDate> dayAfter(LocalDate meeting) {
        return everyDays.map(meeting::plusDays);
    }
}
