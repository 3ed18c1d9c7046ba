package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Tests of contract or partnership, and the next steps of each partnership. */
final class SampleRelationships {
    SampleRelationships(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
