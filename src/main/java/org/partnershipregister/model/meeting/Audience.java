package org.partnershipregister.model.meeting;

/** Who may read something. A paper made for one audience holds nothing that is meant for a narrower one. */
public enum Audience {
    ALL, PARTNERS, OURS_ONLY;

    /** Whether what is marked so may stand in a paper for that reader. */
    public boolean openTo(Audience reader) {
        return ordinal() <= reader.ordinal();
    }
}
