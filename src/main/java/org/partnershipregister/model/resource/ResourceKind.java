package org.partnershipregister.model.resource;

/** What kind of thing a partner puts in (domain.md §7). */
public enum ResourceKind {
    FUNDING, STAFFING, EQUIPMENT, OFFICE_SPACE, TRAINING, EXPERTISE, VOLUNTEER_TIME, INFORMATION, OTHER;

    /** Whether it is still there after it was used, so that it can go back: a van can, an hour that was worked can't. */
    public boolean lasting() {
        return switch (this) {
            case STAFFING, EQUIPMENT, OFFICE_SPACE, INFORMATION, OTHER -> true;
            case FUNDING, TRAINING, EXPERTISE, VOLUNTEER_TIME -> false;
        };
    }
}
