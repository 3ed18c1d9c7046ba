package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Committees, risks, involvement, checks on partners and progress. */
final class SampleGovernance {
    SampleGovernance(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
