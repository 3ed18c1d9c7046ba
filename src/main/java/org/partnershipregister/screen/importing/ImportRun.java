package org.partnershipregister.screen.importing;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.exchange.ImportedRow;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerImportStore;
import org.partnershipregister.ui.Progress;

/** Carries a plan out on the register's thread: a backup first, then everything in one change set. */
final class ImportRun {
    private final Register register;
    private final ImportPlan plan;
    private final String fileName;

    ImportRun(Register register, ImportPlan plan, String fileName) {
        this.register = register;
        this.plan = plan;
        this.fileName = fileName;
    }

    /** How many organisations were added or filled. */
    int run(Progress progress) {
        List<Organisation> organisations = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        for (ImportedRow row : plan.added()) {
            row.organisation().ifPresent(organisations::add);
            row.contact().ifPresent(contacts::add);
        }
        Filling filling = new Filling(register);
        plan.filling().forEach(filling::add);
        organisations.addAll(filling.organisations());
        contacts.addAll(filling.contacts());
        register.backupBefore("import");
        new PartnerImportStore(register.database()).bring(organisations, contacts, fileName, done -> {
            progress.at(done, organisations.size());
            return !progress.cancelled();
        });
        return organisations.size();
    }
}
