package org.partnershipregister.store;

/**
 * What is forced to disk before "Saved" is shown. The database alone loses acknowledged commits when the program is
 * killed (measured: safety.md), so each change set is here first, and what the database lacks is replayed on opening.
 */
interface Journal extends AutoCloseable {

    /** Appends the change set and forces it to disk; fails with DISK_FULL or UNAVAILABLE and leaves nothing behind. */
    void append(ChangeSet changeSet);

    /** Takes the record just appended away again, because the database refused the change set. */
    void dropLast();

    @Override
    void close();

    /** For registers in memory only: keeps nothing. */
    static Journal none() {
        return new Journal() {
            @Override
            public void append(ChangeSet changeSet) {
                // A register in memory promises nothing.
            }

            @Override
            public void dropLast() {
                // Nothing was appended.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
