package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Contact;

/** Deleting a person with history is refused (domain.md §10.4): their positions are ended instead. */
final class ContactUses {
    private ContactUses() {
    }

    static void refuseIfUsed(DSLContext sql, Contact contact) {
        UUID id = contact.id();
        int uses = sql.fetchCount(ATTENDANCE, ATTENDANCE.CONTACT_ID.eq(id))
            + sql.fetchCount(REPRESENTATIVE, REPRESENTATIVE.CONTACT_ID.eq(id))
            + sql.fetchCount(ACTION, ACTION.OWNER_CONTACT_ID.eq(id))
            + sql.fetchCount(MEETING, MEETING.CHAIR_CONTACT_ID.eq(id))
            + sql.fetchCount(ORGANISATION, ORGANISATION.OUR_LEAD_CONTACT_ID.eq(id))
            + sql.fetchCount(PARTNERSHIP, PARTNERSHIP.OUR_LEAD_CONTACT_ID.eq(id));
        if (uses > 0) {
            throw new Failure(Failure.Reason.IN_USE, contact.name().full(), uses);
        }
    }
}
