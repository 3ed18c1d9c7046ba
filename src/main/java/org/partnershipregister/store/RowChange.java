package org.partnershipregister.store;

import java.util.Optional;
import java.util.UUID;

/**
 * What one change set did to one row.
 *
 * @param before all columns before a delete, the changed ones before an update, empty for an insert
 * @param after  all columns after an insert, the changed ones after an update, empty for a delete
 */
record RowChange(String table, UUID id, Operation operation, Optional<Row> before, Optional<Row> after) {

    enum Operation { INSERT, UPDATE, DELETE }

    static RowChange inserted(String table, UUID id, Row after) {
        return new RowChange(table, id, Operation.INSERT, Optional.empty(), Optional.of(after));
    }

    static RowChange updated(String table, UUID id, Row before, Row after) {
        return new RowChange(table, id, Operation.UPDATE, Optional.of(before), Optional.of(after));
    }

    static RowChange deleted(String table, UUID id, Row before) {
        return new RowChange(table, id, Operation.DELETE, Optional.of(before), Optional.empty());
    }

    /** The values that name owners and kinds, whichever side holds them. */
    Optional<String> anyValue(String column) {
        return after.flatMap(row -> row.value(column)).or(() -> before.flatMap(row -> row.value(column)));
    }
}
