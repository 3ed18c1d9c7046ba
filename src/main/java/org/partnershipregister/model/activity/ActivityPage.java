package org.partnershipregister.model.activity;

import java.util.List;
import org.partnershipregister.model.RecordLink;

/** A joint activity with the names its page shows; "" for a lead not named. */
public record ActivityPage(JointActivity activity, String partnership, String lead, List<RecordLink> members) {

    public ActivityPage {
        members = List.copyOf(members);
    }

    /** The same names around a changed activity, until it is read again. */
    public ActivityPage with(JointActivity changed) {
        return new ActivityPage(changed, partnership, lead, members);
    }
}
