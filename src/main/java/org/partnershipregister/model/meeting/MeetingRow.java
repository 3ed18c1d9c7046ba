package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting as a line of a list.
 *
 * @param partnership the partnership's name, "" for none
 * @param present     how many people came
 * @param openActions how many of its actions are still open
 */
public record MeetingRow(UUID id, String ref, String title, LocalDate heldOn, Optional<LocalTime> start,
                         String partnership, String place, MeetingState state, MinutesState minutes, int present,
                         int openActions) {
}
