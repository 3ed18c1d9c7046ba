package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Pledges, ledgers, budgets and secondments. */
final class SampleResources {
    SampleResources(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
