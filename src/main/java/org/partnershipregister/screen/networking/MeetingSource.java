package org.partnershipregister.screen.networking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.store.networking.Links;

/** Where something new comes from: the meeting it was said at, its partnership unless another one is meant, and the day. */
record MeetingSource(Optional<RecordLink> partnership, Optional<RecordLink> meeting, LocalDate on) {

    /** Asked on the register's thread; a meeting still to come has said nothing yet, so its day is today. */
    static MeetingSource read(Links links, Optional<UUID> partnership, Optional<UUID> meeting, LocalDate today) {
        return new MeetingSource(partnership.flatMap(links::partnership).or(() -> meeting.flatMap(links::partnershipOf)),
            meeting.flatMap(links::meeting), meeting.flatMap(links::dayOf).filter(day -> day.isBefore(today)).orElse(today));
    }
}
