package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.store.schema.tables.Membership;

/** The names behind keys, read within another question. */
final class ScheduleNames {
    private ScheduleNames() {
    }

    static Field<String> organisation(Field<UUID> key) {
        return DSL.field(DSL.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.ID.eq(key)));
    }

    /** The name of a member: its organisation, or the group that it is. */
    static Field<String> member(Field<UUID> key) {
        Membership seat = MEMBERSHIP.as("seat");
        return DSL.field(DSL.select(DSL.coalesce(ORGANISATION.NAME, seat.GROUP_NAME)).from(seat).leftJoin(ORGANISATION)
            .on(ORGANISATION.ID.eq(seat.ORGANISATION_ID)).where(seat.ID.eq(key)));
    }

    /** The name of a person; what they are known by where no other is kept. */
    static Field<String> contact(Field<UUID> key) {
        Field<String> whole = DSL.trim(CONTACT.GIVEN.concat(" ").concat(CONTACT.FAMILY));
        return DSL.field(DSL.select(DSL.when(whole.eq(""), CONTACT.KNOWN_AS).otherwise(whole)).from(CONTACT).where(CONTACT.ID.eq(key)));
    }

    static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
