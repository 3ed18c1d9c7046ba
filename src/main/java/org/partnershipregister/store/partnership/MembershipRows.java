package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Edit;

/** Between the membership of the model and its rows, with the names of organisations and contacts read beside them. */
final class MembershipRows {
    private static final Field<String> PARTY_NAME = DSL.coalesce(ORGANISATION.NAME, MEMBERSHIP.GROUP_NAME);

    private MembershipRows() {
    }

    static List<MemberLine> fetch(DSLContext sql, Condition which) {
        var rows = sql.select(MEMBERSHIP.fields()).select(PARTY_NAME, ORGANISATION.SECTOR).from(MEMBERSHIP)
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID)).where(which)
            .orderBy(MEMBERSHIP.POSITION, MEMBERSHIP.ID).fetch();
        Map<UUID, List<Representative>> people = people(sql, rows.getValues(MEMBERSHIP.ID));
        return rows.map(row -> new MemberLine(read(row, people.getOrDefault(row.get(MEMBERSHIP.ID), List.of())),
            Optional.ofNullable(row.get(ORGANISATION.SECTOR)).map(Sector::valueOf)));
    }

    static void put(Edit edit, Membership from, int position) {
        edit.put(edit.sql().newRecord(MEMBERSHIP).setId(from.id()).setPartnershipId(from.partnership())
            .setOrganisationId(from.party().organisation().orElse(null))
            .setGroupName(from.party().organisation().isPresent() ? "" : from.party().name())
            .setPartyKind(from.party().kind().name()).setRole(from.role().name())
            .setRelationshipBasis(from.basis().name()).setVoice(from.voice().name())
            .setOwnObjectives(from.ownObjectives()).setJoinedOn(from.joined().orElse(null))
            .setLeftOn(from.left().orElse(null)).setLeavingReason(from.leavingReason()).setPosition(position));
        edit.replace(REPRESENTATIVE, REPRESENTATIVE.MEMBERSHIP_ID, from.id(), from.representatives().stream()
            .map(person -> edit.sql().newRecord(REPRESENTATIVE).setId(person.id()).setMembershipId(from.id())
                .setContactId(person.contact()).setCapacity(person.capacity().name())
                .setFromOn(person.from().orElse(null)).setToOn(person.to().orElse(null))).toList());
    }

    private static Membership read(Record row, List<Representative> people) {
        return new Membership(row.get(MEMBERSHIP.ID), row.get(MEMBERSHIP.PARTNERSHIP_ID),
            new Membership.Party(PartyKind.valueOf(row.get(MEMBERSHIP.PARTY_KIND)),
                Optional.ofNullable(row.get(MEMBERSHIP.ORGANISATION_ID)), row.get(PARTY_NAME)),
            MemberRole.valueOf(row.get(MEMBERSHIP.ROLE)),
            RelationshipBasis.valueOf(row.get(MEMBERSHIP.RELATIONSHIP_BASIS)),
            Voice.valueOf(row.get(MEMBERSHIP.VOICE)), row.get(MEMBERSHIP.OWN_OBJECTIVES),
            Optional.ofNullable(row.get(MEMBERSHIP.JOINED_ON)), Optional.ofNullable(row.get(MEMBERSHIP.LEFT_ON)),
            row.get(MEMBERSHIP.LEAVING_REASON), row.get(MEMBERSHIP.POSITION), people);
    }

    private static Map<UUID, List<Representative>> people(DSLContext sql, List<UUID> memberships) {
        return sql.select(REPRESENTATIVE.fields()).select(ContactName.FIELD).from(REPRESENTATIVE).join(CONTACT)
            .on(CONTACT.ID.eq(REPRESENTATIVE.CONTACT_ID))
            .where(REPRESENTATIVE.MEMBERSHIP_ID.eq(DSL.any(memberships.toArray(UUID[]::new))))
            .orderBy(REPRESENTATIVE.FROM_ON.asc().nullsFirst(), REPRESENTATIVE.ID)
            .fetchGroups(row -> row.get(REPRESENTATIVE.MEMBERSHIP_ID),
                row -> new Representative(row.get(REPRESENTATIVE.ID), row.get(REPRESENTATIVE.CONTACT_ID),
                    row.get(ContactName.FIELD), Capacity.valueOf(row.get(REPRESENTATIVE.CAPACITY)),
                    Optional.ofNullable(row.get(REPRESENTATIVE.FROM_ON)),
                    Optional.ofNullable(row.get(REPRESENTATIVE.TO_ON))));
    }
}
