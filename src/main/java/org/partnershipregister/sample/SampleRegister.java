package org.partnershipregister.sample;

import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.store.AboutRegisterStore;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Register;

/** Fills an empty register with the fictional town of Aldermere, in one change set. */
public final class SampleRegister {
    private SampleRegister() {
    }

    /** Fills the register and marks it as a sample; dates are counted from its own day. */
    public static void fill(Register register) {
        Database database = register.database();
        Town town = new Town(database.today());
        AboutRegisterStore about = new AboutRegisterStore(database);
        database.write(new ChangeLabel(ChangeLabel.SAMPLE_FILLED, "Aldermere"), edit -> {
            about.markSample(edit);
            new SampleParties(database, town).put(edit);
            new SamplePartnerships(database, town).put(edit);
            new SampleMeetings(database, town).put(edit);
            new SampleAgreements(database, town).put(edit);
            new SampleRecords(database, town).put(edit);
            new SampleGovernance(database, town).put(edit);
            new SampleRelationships(database, town).put(edit);
            new SampleNetworking(database, town).put(edit);
            new SampleReferrals(database, town).put(edit);
            new SampleResources(database, town).put(edit);
            new SampleBids(database, town).put(edit);
            new SampleSharing(database, town).put(edit);
            new SampleActivities(database, town).put(edit);
            new SampleTemplates(register).put(edit);
            return town;
        });
    }
}
