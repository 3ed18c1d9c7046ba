package org.partnershipregister.model.partnership;

import org.partnershipregister.model.TextKey;

/** What a member does in a partnership. */
public enum MemberRole {
    LEAD_BODY, ACCOUNTABLE_BODY, HOST, MEMBER, ASSOCIATE, OBSERVER, FUNDER, COMMISSIONER;

    /** The key of its text. */
    public String key() {
        return TextKey.of("partnership.role", this);
    }
}
