package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.COMMITTEE;
import static org.partnershipregister.store.schema.Tables.COMMITTEE_SEAT;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/**
 * Finds what a person holds for an organisation, to be handed over when the position there ends. Read only: ending a
 * position deletes nothing (domain.md §10.2).
 */
public final class PositionHandover {
    private static final List<String> OPEN_ACTIONS = List.of("OPEN", "IN_PROGRESS");
    private static final List<String> OVER = List.of("SUPERSEDED", "ENDED_EARLY", "ENDED", "WITHDRAWN");
    private static final Field<String> WHOLE_NAME = DSL.trim(CONTACT.GIVEN.concat(" ").concat(CONTACT.FAMILY));

    private final Database database;

    public PositionHandover(Database database) {
        this.database = database;
    }

    /** What this person holds today for this organisation: partnerships spoken in, seats, open actions, signatures. */
    public Handover of(UUID contact, UUID organisation) {
        LocalDate today = database.today();
        return database.read(sql -> new Handover(spokenIn(sql, contact, organisation, today),
            seats(sql, contact, organisation, today), actions(sql, contact, organisation),
            signatures(sql, contact, organisation)));
    }

    private static List<RecordLink> spokenIn(DSLContext sql, UUID contact, UUID organisation, LocalDate today) {
        return sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME).from(REPRESENTATIVE)
            .join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(REPRESENTATIVE.MEMBERSHIP_ID)).join(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(MEMBERSHIP.PARTNERSHIP_ID)).where(Matching.present(PARTNERSHIP))
            .and(REPRESENTATIVE.CONTACT_ID.eq(contact)).and(MEMBERSHIP.ORGANISATION_ID.eq(organisation))
            .and(open(REPRESENTATIVE.TO_ON, today)).and(open(MEMBERSHIP.LEFT_ON, today)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2()));
    }

    private static List<RecordLink> seats(DSLContext sql, UUID contact, UUID organisation, LocalDate today) {
        return sql.select(PARTNERSHIP.ID, COMMITTEE.NAME.concat(", ").concat(PARTNERSHIP.NAME)).from(COMMITTEE_SEAT)
            .join(COMMITTEE).on(COMMITTEE.ID.eq(COMMITTEE_SEAT.COMMITTEE_ID)).join(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(COMMITTEE.PARTNERSHIP_ID)).leftJoin(MEMBERSHIP)
            .on(MEMBERSHIP.ID.eq(COMMITTEE_SEAT.MEMBERSHIP_ID)).where(Matching.present(PARTNERSHIP))
            .and(COMMITTEE_SEAT.CONTACT_ID.eq(contact))
            .and(COMMITTEE_SEAT.MEMBERSHIP_ID.isNull().or(MEMBERSHIP.ORGANISATION_ID.eq(organisation)))
            .and(open(COMMITTEE_SEAT.TO_ON, today)).and(open(COMMITTEE.TO_ON, today))
            .orderBy(PARTNERSHIP.SORT_NAME, COMMITTEE.POSITION)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2()));
    }

    private static List<RecordLink> actions(DSLContext sql, UUID contact, UUID organisation) {
        return sql.select(ACTION.ID, ACTION.TEXT).from(ACTION).where(Matching.present(ACTION))
            .and(ACTION.OWNER_CONTACT_ID.eq(contact)).and(ACTION.STATE.in(OPEN_ACTIONS))
            .and(ACTION.OWNER_ORGANISATION_ID.isNull().or(ACTION.OWNER_ORGANISATION_ID.eq(organisation)))
            .orderBy(ACTION.DUE_ON.asc().nullsLast(), ACTION.ID)
            .fetch(row -> new RecordLink(Kind.ACTION, row.value1(), row.value2()));
    }

    /** A signatory is kept as a name, so the person's names are compared with it. */
    private static List<RecordLink> signatures(DSLContext sql, UUID contact, UUID organisation) {
        Field<String> signatory = DSL.lower(AGREEMENT_PARTY.SIGNATORY_NAME);
        return sql.select(AGREEMENT.ID, AGREEMENT.TITLE).from(AGREEMENT_PARTY).join(AGREEMENT)
            .on(AGREEMENT.ID.eq(AGREEMENT_PARTY.AGREEMENT_ID)).join(CONTACT).on(CONTACT.ID.eq(contact))
            .where(Matching.present(AGREEMENT)).and(AGREEMENT_PARTY.ORGANISATION_ID.eq(organisation))
            .and(AGREEMENT_PARTY.WITHDREW_ON.isNull()).and(AGREEMENT.STATUS.notIn(OVER))
            .and(signatory.eq(DSL.lower(ContactName.FIELD)).or(signatory.eq(DSL.lower(WHOLE_NAME))))
            .orderBy(AGREEMENT.SORT_NAME).fetch(row -> new RecordLink(Kind.AGREEMENT, row.value1(), row.value2()));
    }

    private static Condition open(Field<LocalDate> end, LocalDate today) {
        return end.isNull().or(end.gt(today));
    }
}
