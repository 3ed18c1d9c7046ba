package org.partnershipregister.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One change set as the history of a record tells it.
 *
 * @param undo   whether it took an earlier one back
 * @param fields what changed in the record; empty when only something linked to it changed
 */
public record HistoryEntry(OffsetDateTime at, String by, ChangeLabel label, boolean undo, List<FieldChange> fields) {

    /** One field's change; table and column by their names in the schema, words are made of them by the screen. */
    public record FieldChange(String table, String column, Optional<String> from, Optional<String> to) {
    }
}
