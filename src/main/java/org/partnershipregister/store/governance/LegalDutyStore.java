package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.LEGAL_DUTY;

import java.util.List;
import org.partnershipregister.model.governance.LegalDuty;
import org.partnershipregister.store.Database;

/** Reads the laws that come with the register; a partnership keeps the words chosen. */
public final class LegalDutyStore {
    private final Database database;

    public LegalDutyStore(Database database) {
        this.database = database;
    }

    /** All laws to choose from. */
    public List<LegalDuty> all() {
        return database.read(sql -> sql.selectFrom(LEGAL_DUTY).orderBy(LEGAL_DUTY.POSITION)
            .fetch(row -> new LegalDuty(row.getTitle(), row.getStatute(), row.getArea())));
    }
}
