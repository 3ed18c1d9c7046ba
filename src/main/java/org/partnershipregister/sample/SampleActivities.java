package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Joint training, fundraising and events. */
final class SampleActivities {
    SampleActivities(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
