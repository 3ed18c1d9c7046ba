package org.partnershipregister.model.networking;

/** How an organisation took to an opportunity. */
public enum InterestLevel {
    LEADING, INTERESTED, MAYBE, NOT_INTERESTED;

    /** Whether it wants to take part, now or perhaps. */
    public boolean positive() {
        return this != NOT_INTERESTED;
    }
}
