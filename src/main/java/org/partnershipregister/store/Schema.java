package org.partnershipregister.store;

import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.schema.DefaultSchema;

/** Finds generated tables by the name that history and journal keep. */
final class Schema {
    private Schema() {
    }

    /** The table of that name; every table that {@link Edit} writes has a key column ID and an updatable record. */
    @SuppressWarnings("unchecked")
    static Table<? extends UpdatableRecord<?>> table(String name) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return (Table<? extends UpdatableRecord<?>>) table;
    }

    /** The table of a kind of record. */
    static Table<? extends UpdatableRecord<?>> of(Kind kind) {
        return table(kind.name());
    }
}
