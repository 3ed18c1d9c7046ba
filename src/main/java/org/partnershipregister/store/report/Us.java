package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Our own organisation, as far as prints name it. */
final class Us {
    private Us() {
    }

    /** Our name, "" until it was written down. */
    static String name(DSLContext sql) {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue()).fetchOptional(ORGANISATION.NAME).orElse("");
    }

    static Optional<UUID> id(DSLContext sql) {
        return sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue()).fetchOptional(ORGANISATION.ID);
    }
}
