package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.COMMITTEE;
import static org.partnershipregister.store.schema.Tables.COMMITTEE_SEAT;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.governance.DecisionRule;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.CommitteeRecord;
import org.partnershipregister.store.schema.tables.records.CommitteeSeatRecord;

/** Between the committee of the model and its rows, with the names of members and people read beside them. */
final class CommitteeRows {
    private static final Field<String> MEMBER = DSL.coalesce(ORGANISATION.NAME, MEMBERSHIP.GROUP_NAME, DSL.inline(""));
    private static final Field<String> PERSON = DSL.coalesce(ContactName.FIELD, DSL.inline(""));

    private CommitteeRows() {
    }

    static List<Committee> fetch(DSLContext sql, Condition which) {
        List<CommitteeRecord> rows = sql.selectFrom(COMMITTEE).where(which).orderBy(COMMITTEE.POSITION, COMMITTEE.ID).fetch();
        Map<UUID, List<Seat>> seats = seats(sql, rows.stream().map(CommitteeRecord::getId).toList());
        return rows.stream().map(row -> new Committee(row.getId(), row.getPartnershipId(), row.getName(),
            CommitteeKind.valueOf(row.getKind()), Optional.ofNullable(row.getTermsAgreementId()),
            Optional.ofNullable(row.getQuorumMembers()), DecisionRule.valueOf(row.getDecisionRule()),
            Optional.ofNullable(row.getFromOn()), Optional.ofNullable(row.getToOn()),
            seats.getOrDefault(row.getId(), List.of()))).toList();
    }

    static void put(Edit edit, Committee from, int position) {
        edit.put(edit.sql().newRecord(COMMITTEE).setId(from.id()).setPartnershipId(from.partnership())
            .setName(from.name()).setKind(from.kind().name()).setTermsAgreementId(from.terms().orElse(null))
            .setQuorumMembers(from.quorum().orElse(null)).setDecisionRule(from.rule().name())
            .setFromOn(from.from().orElse(null)).setToOn(from.to().orElse(null)).setPosition(position));
        List<CommitteeSeatRecord> rows = new ArrayList<>();
        from.seats().forEach(seat -> rows.add(edit.sql().newRecord(COMMITTEE_SEAT).setId(seat.id())
            .setCommitteeId(from.id()).setPartnershipId(from.partnership())
            .setMembershipId(seat.membership().orElse(null)).setContactId(seat.contact().orElse(null))
            .setVotes(seat.votes()).setFromOn(seat.from().orElse(null)).setToOn(seat.to().orElse(null))
            .setPosition(rows.size())));
        edit.replace(COMMITTEE_SEAT, COMMITTEE_SEAT.COMMITTEE_ID, from.id(), rows);
    }

    private static Map<UUID, List<Seat>> seats(DSLContext sql, List<UUID> committees) {
        return sql.select(COMMITTEE_SEAT.fields()).select(MEMBER, PERSON).from(COMMITTEE_SEAT)
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(COMMITTEE_SEAT.MEMBERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
            .leftJoin(CONTACT).on(CONTACT.ID.eq(COMMITTEE_SEAT.CONTACT_ID))
            .where(COMMITTEE_SEAT.COMMITTEE_ID.eq(DSL.any(committees.toArray(UUID[]::new))))
            .orderBy(COMMITTEE_SEAT.POSITION, COMMITTEE_SEAT.ID)
            .fetchGroups(row -> row.get(COMMITTEE_SEAT.COMMITTEE_ID), CommitteeRows::seat);
    }

    private static Seat seat(Record row) {
        return new Seat(row.get(COMMITTEE_SEAT.ID), Optional.ofNullable(row.get(COMMITTEE_SEAT.MEMBERSHIP_ID)),
            row.get(MEMBER), Optional.ofNullable(row.get(COMMITTEE_SEAT.CONTACT_ID)), row.get(PERSON),
            row.get(COMMITTEE_SEAT.VOTES), Optional.ofNullable(row.get(COMMITTEE_SEAT.FROM_ON)),
            Optional.ofNullable(row.get(COMMITTEE_SEAT.TO_ON)));
    }
}
