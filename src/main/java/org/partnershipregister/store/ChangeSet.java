package org.partnershipregister.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One user action as it is kept in the database and in the journal. {@code seq} counts from 1 without gaps. */
record ChangeSet(UUID id, long seq, String label, OffsetDateTime at, String by, Type type, Optional<UUID> undoes,
                 List<RowChange> rows) {

    /** Done by the user, or taking back, or doing again. */
    enum Type { DO, UNDO, REDO }
}
