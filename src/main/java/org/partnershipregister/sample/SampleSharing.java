package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Information flows. */
final class SampleSharing {
    SampleSharing(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
