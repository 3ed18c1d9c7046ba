package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Opportunities and shared practice. */
final class SampleNetworking {
    SampleNetworking(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
