package org.partnershipregister.model.meeting;

import java.util.Optional;
import java.util.UUID;

/** Which meetings a list shows and in what order. {@code text} is words typed, found in titles, names and notes. */
public record MeetingQuestion(String text, Which which, Optional<UUID> partnership, Sort sort, boolean descending) {

    /** Which part of the meetings; TO_APPROVE is held with notes that are not approved yet. */
    public enum Which { ALL, COMING, HELD, TO_APPROVE, CANCELLED }

    /** What the list is ordered by; the date settles ties, newest first. */
    public enum Sort { DATE, TITLE, PARTNERSHIP, STATE, MINUTES, REF, PLACE }

    /** All meetings, the newest first. */
    public static final MeetingQuestion ALL =
        new MeetingQuestion("", Which.ALL, Optional.empty(), Sort.DATE, true);

    public MeetingQuestion text(String typed) {
        return new MeetingQuestion(typed, which, partnership, sort, descending);
    }

    public MeetingQuestion which(Which part) {
        return new MeetingQuestion(text, part, partnership, sort, descending);
    }

    public MeetingQuestion of(Optional<UUID> thePartnership) {
        return new MeetingQuestion(text, which, thePartnership, sort, descending);
    }

    public MeetingQuestion sorted(Sort by, boolean down) {
        return new MeetingQuestion(text, which, partnership, by, down);
    }
}
