package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.CONTACT;

import org.jooq.Field;
import org.jooq.impl.DSL;

/** How a contact is called in lists, as a column. */
final class People {
    /** "Asha Patel": the name known by, or else the given name, and the family name. */
    static final Field<String> NAME = DSL.trim(DSL.when(CONTACT.KNOWN_AS.ne(""), CONTACT.KNOWN_AS).otherwise(CONTACT.GIVEN)
        .concat(" ").concat(CONTACT.FAMILY));

    private People() {
    }
}
