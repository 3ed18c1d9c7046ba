package org.partnershipregister.store;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;

/** Who made and last changed a row, when, and how often: set by the one door, never by a store, never undone. */
record Stamps(String by, OffsetDateTime at) {
    static final Set<String> NAMES = Set.of("CREATED_AT", "CREATED_BY", "UPDATED_AT", "UPDATED_BY", "ROW_VERSION");

    /** Marks a row that is about to be inserted, if its table has stamps. */
    void created(Record record) {
        if (record.field("ROW_VERSION") != null) {
            set(record, "CREATED_AT", at);
            set(record, "CREATED_BY", by);
            set(record, "UPDATED_AT", at);
            set(record, "UPDATED_BY", by);
            set(record, "ROW_VERSION", 1L);
        }
    }

    /** Marks a row that is about to be updated, if its table has stamps. */
    void updated(Record record) {
        Field<Long> version = record.field("ROW_VERSION", Long.class);
        if (version != null) {
            record.set(version, record.get(version) + 1);
            set(record, "UPDATED_AT", at);
            set(record, "UPDATED_BY", by);
        }
    }

    /** The row's own facts. */
    static Row without(Row row) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.keySet().removeAll(NAMES);
        return new Row(values);
    }

    private static <T> void set(Record record, String column, T value) {
        @SuppressWarnings("unchecked")
        Field<T> field = (Field<T>) record.field(column);
        record.set(field, value);
    }
}
