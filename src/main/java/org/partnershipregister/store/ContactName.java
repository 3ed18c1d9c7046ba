package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.CONTACT;

import org.jooq.Field;
import org.jooq.impl.DSL;

/** A contact's name as people say it, asked in SQL. */
public final class ContactName {
    /** Known as, or else the given name, and the family name. */
    public static final Field<String> FIELD = DSL.trim(DSL.when(CONTACT.KNOWN_AS.ne(""), CONTACT.KNOWN_AS)
        .otherwise(CONTACT.GIVEN).concat(" ").concat(CONTACT.FAMILY));

    private ContactName() {
    }
}
