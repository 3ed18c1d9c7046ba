package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.COMMITTEE_SEAT;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;
import static org.partnershipregister.store.schema.Tables.RISK;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.store.Uses;

/** Deleting a person with history is refused (domain.md §10.4): their positions are ended instead. */
final class ContactUses {
    private ContactUses() {
    }

    static void refuseIfUsed(DSLContext sql, Contact contact) {
        UUID id = contact.id();
        new Uses(sql)
            .in(MEETING.join(ATTENDANCE).on(ATTENDANCE.MEETING_ID.eq(MEETING.ID)), MEETING.TITLE, ATTENDANCE.CONTACT_ID.eq(id))
            .in(MEETING, MEETING.TITLE, MEETING.CHAIR_CONTACT_ID.eq(id))
            .in(PARTNERSHIP.join(MEMBERSHIP).on(MEMBERSHIP.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .join(REPRESENTATIVE).on(REPRESENTATIVE.MEMBERSHIP_ID.eq(MEMBERSHIP.ID)), PARTNERSHIP.NAME,
                REPRESENTATIVE.CONTACT_ID.eq(id))
            .in(PARTNERSHIP.join(COMMITTEE_SEAT).on(COMMITTEE_SEAT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)), PARTNERSHIP.NAME,
                COMMITTEE_SEAT.CONTACT_ID.eq(id))
            .in(RISK, RISK.TEXT, RISK.OWNER_CONTACT_ID.eq(id))
            .in(PARTNERSHIP, PARTNERSHIP.NAME, PARTNERSHIP.OUR_LEAD_CONTACT_ID.eq(id))
            .in(ACTION, ACTION.TEXT, ACTION.OWNER_CONTACT_ID.eq(id))
            .in(REFERRAL_PATHWAY, REFERRAL_PATHWAY.TITLE, REFERRAL_PATHWAY.CONTACT_ID.eq(id))
            .in(SECONDMENT, SECONDMENT.PERSON_NAME, SECONDMENT.CONTACT_ID.eq(id))
            .in(REFERRAL_PATHWAY, REFERRAL_PATHWAY.TITLE, REFERRAL_PATHWAY.CONTACT_ID.eq(id))
            .in(ORGANISATION, ORGANISATION.NAME, ORGANISATION.OUR_LEAD_CONTACT_ID.eq(id)).refuse(contact.name().full());
    }
}
