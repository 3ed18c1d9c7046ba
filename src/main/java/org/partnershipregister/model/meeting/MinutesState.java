package org.partnershipregister.model.meeting;

/** How far the notes of a meeting have come. CORRECTED means approved once and opened again for a correction. */
public enum MinutesState {
    NONE, DRAFT, CIRCULATED, APPROVED, CORRECTED
}
