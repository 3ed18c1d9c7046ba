package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** The field a partnership works in (domain.md §3). */
public enum FieldOfWork {
    HEALTH_AND_SOCIAL_CARE, CHILD_PROTECTION, COMMUNITY_SAFETY, REGENERATION, COMMUNITY, ENVIRONMENT, HOUSING, HERITAGE, EVENTS,
    VOLUNTEERING, OTHER;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.field", this);
    }
}
