package org.partnershipregister.document;

/** Which part of a meeting's notes a paper holds. AGENDA is the notice sent before it, not the notes with holes. */
public enum MeetingPart {
    WHOLE, AGENDA, DECISIONS, ACTIONS
}
