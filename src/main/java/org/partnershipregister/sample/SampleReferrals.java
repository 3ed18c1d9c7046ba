package org.partnershipregister.sample;

import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Pathways and three years of referrals. */
final class SampleReferrals {
    SampleReferrals(Database database, Town town) {
    }

    void put(Edit edit) {
    }
}
