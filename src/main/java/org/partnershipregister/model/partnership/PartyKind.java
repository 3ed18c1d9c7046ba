package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** What a member is: an organisation, or a group of people with no body of its own. */
public enum PartyKind {
    ORGANISATION, SERVICE_USER_GROUP, VOLUNTEER_GROUP, STAFF_GROUP;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.party", this);
    }
}
