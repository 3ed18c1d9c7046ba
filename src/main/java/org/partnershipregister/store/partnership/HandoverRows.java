package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.COMMITTEE;
import static org.partnershipregister.store.schema.Tables.COMMITTEE_SEAT;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;

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
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Matching;

/** Finds what a member holds in its partnership. */
final class HandoverRows {
    private static final List<String> OPEN_ACTIONS = List.of("OPEN", "IN_PROGRESS");
    private static final List<String> OVER = List.of("SUPERSEDED", "ENDED_EARLY", "ENDED", "WITHDRAWN");
    private static final List<String> STILL_HERE = List.of("PLEDGED", "RECEIVED", "IN_USE");
    private static final List<String> UNMET = List.of("OPEN", "PART_MET");

    private HandoverRows() {
    }

    static Handover of(DSLContext sql, Membership member, LocalDate today) {
        List<Representative> speaking = member.representatives().stream().filter(person -> person.speaks(today)).toList();
        return new Handover(
            speaking.stream().map(person -> new RecordLink(Kind.CONTACT, person.contact(), person.name())).toList(),
            seats(sql, member, today), actions(sql, member, speaking.stream().map(Representative::contact).toList()),
            signatures(sql, member), gifts(sql, member), obligations(sql, member));
    }

    private static List<RecordLink> seats(DSLContext sql, Membership member, LocalDate today) {
        Field<String> seat = DSL.when(COMMITTEE_SEAT.CONTACT_ID.isNull(), COMMITTEE.NAME)
            .otherwise(COMMITTEE.NAME.concat(", ").concat(ContactName.FIELD));
        return sql.select(seat).from(COMMITTEE_SEAT).join(COMMITTEE).on(COMMITTEE.ID.eq(COMMITTEE_SEAT.COMMITTEE_ID))
            .leftJoin(CONTACT).on(CONTACT.ID.eq(COMMITTEE_SEAT.CONTACT_ID))
            .where(COMMITTEE_SEAT.MEMBERSHIP_ID.eq(member.id()))
            .and(COMMITTEE_SEAT.TO_ON.isNull().or(COMMITTEE_SEAT.TO_ON.gt(today)))
            .and(COMMITTEE.TO_ON.isNull().or(COMMITTEE.TO_ON.gt(today))).orderBy(COMMITTEE.POSITION, COMMITTEE_SEAT.POSITION)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, member.partnership(), row.value1()));
    }

    private static List<RecordLink> actions(DSLContext sql, Membership member, List<UUID> people) {
        Condition owned = member.party().organisation().map(ACTION.OWNER_ORGANISATION_ID::eq)
            .orElse(DSL.falseCondition()).or(ACTION.OWNER_CONTACT_ID.in(people));
        return sql.select(ACTION.ID, ACTION.TEXT).from(ACTION).where(Matching.present(ACTION))
            .and(ACTION.PARTNERSHIP_ID.eq(member.partnership())).and(ACTION.STATE.in(OPEN_ACTIONS)).and(owned)
            .orderBy(ACTION.DUE_ON.asc().nullsLast(), ACTION.ID)
            .fetch(row -> new RecordLink(Kind.ACTION, row.value1(), row.value2()));
    }

    private static List<RecordLink> signatures(DSLContext sql, Membership member) {
        Condition party = member.party().organisation().map(AGREEMENT_PARTY.ORGANISATION_ID::eq)
            .orElse(DSL.falseCondition());
        return sql.select(AGREEMENT.ID, AGREEMENT.TITLE).from(AGREEMENT).join(AGREEMENT_PARTY)
            .on(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID)).where(Matching.present(AGREEMENT)).and(party)
            .and(AGREEMENT.PARTNERSHIP_ID.eq(member.partnership())).and(AGREEMENT_PARTY.WITHDREW_ON.isNull())
            .and(AGREEMENT.STATUS.notIn(OVER)).orderBy(AGREEMENT.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.AGREEMENT, row.value1(), row.value2()));
    }

    private static List<RecordLink> gifts(DSLContext sql, Membership member) {
        return sql.select(RESOURCE_CONTRIBUTION.ID, RESOURCE_CONTRIBUTION.TITLE).from(RESOURCE_CONTRIBUTION)
            .where(Matching.present(RESOURCE_CONTRIBUTION)).and(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID.eq(member.id()))
            .and(RESOURCE_CONTRIBUTION.STATE.in(STILL_HERE)).orderBy(RESOURCE_CONTRIBUTION.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.RESOURCE_CONTRIBUTION, row.value1(), row.value2()));
    }

    private static List<RecordLink> obligations(DSLContext sql, Membership member) {
        return sql.select(AGREEMENT.ID, OBLIGATION.TEXT).from(OBLIGATION).join(AGREEMENT).on(AGREEMENT.ID.eq(OBLIGATION.AGREEMENT_ID))
            .where(Matching.present(AGREEMENT)).and(AGREEMENT.PARTNERSHIP_ID.eq(member.partnership()))
            .and(AGREEMENT.STATUS.notIn(OVER)).and(OBLIGATION.STATE.in(UNMET))
            .and(member.party().organisation().map(OBLIGATION.ORGANISATION_ID::eq).orElse(DSL.falseCondition()))
            .orderBy(OBLIGATION.DUE_ON.asc().nullsLast(), AGREEMENT.SORT_NAME, OBLIGATION.POSITION)
            .fetch(row -> new RecordLink(Kind.AGREEMENT, row.value1(), row.value2()));
    }
}
