package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.REGISTER_INFO;

/** What the register says about itself. */
public final class AboutRegisterStore {
    private final Database database;

    public AboutRegisterStore(Database database) {
        this.database = database;
    }

    /** Whether it holds the fictional town, which every title bar and print says. */
    public boolean sample() {
        return database.read(sql -> sql.fetchExists(REGISTER_INFO, REGISTER_INFO.SAMPLE.isTrue()));
    }

    /** Marks it as a sample, as part of filling it. */
    public void markSample(Edit edit) {
        edit.sql().selectFrom(REGISTER_INFO).fetch()
            .forEach(row -> edit.put(edit.sql().newRecord(REGISTER_INFO).setId(row.getId()).setSample(true)));
    }
}
