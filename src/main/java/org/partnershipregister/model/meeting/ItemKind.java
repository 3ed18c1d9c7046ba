package org.partnershipregister.model.meeting;

/** Kinds of agenda item. Standing items and any other business come anew each time; business is carried forward. */
public enum ItemKind {
    STANDING, BUSINESS, INFORMATION, ANY_OTHER;

    /** Whether an item of this kind comes back when it was not dealt with. */
    public boolean carried() {
        return this == BUSINESS || this == INFORMATION;
    }
}
