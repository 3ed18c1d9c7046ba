package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Bids, campaigns and obligations. */
final class SampleBids {
    SampleBids(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
