package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.CONTACT_CHANNEL;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.AgreementFacts.Goal;
import org.partnershipregister.model.agreement.AgreementFacts.Partnering;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.store.schema.tables.records.PartnershipRecord;

/** What an agreement prints of its partnership: read here by joins, for it is a small part of what the partnership's own store gives. */
final class PartnershipReading {
    private PartnershipReading() {
    }

    /** A party's present membership. */
    record Seat(UUID membership, MemberRole role, Voice voice) {
    }

    static Optional<Partnering> of(DSLContext sql, UUID partnership) {
        return sql.selectFrom(PARTNERSHIP).where(PARTNERSHIP.ID.eq(partnership)).fetchOptional(row -> partnering(sql, row));
    }

    static Optional<Seat> seat(DSLContext sql, UUID partnership, UUID organisation) {
        return sql.selectFrom(MEMBERSHIP).where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership))
            .and(MEMBERSHIP.ORGANISATION_ID.eq(organisation)).orderBy(MEMBERSHIP.LEFT_ON.desc().nullsFirst(), MEMBERSHIP.POSITION).limit(1)
            .fetchOptional(row -> new Seat(row.getId(), MemberRole.valueOf(row.getRole()), Voice.valueOf(row.getVoice())));
    }

    static List<PartyFacts.Person> people(DSLContext sql, UUID membership, UUID organisation, LocalDate today) {
        Field<String> jobTitle = DSL.field(DSL.select(POSITION.JOB_TITLE).from(POSITION).where(POSITION.CONTACT_ID.eq(CONTACT.ID))
            .and(POSITION.ORGANISATION_ID.eq(organisation)).and(POSITION.END_ON.isNull().or(POSITION.END_ON.gt(today)))
            .orderBy(POSITION.ID).limit(1));
        return sql.select(CONTACT.GIVEN, CONTACT.FAMILY, CONTACT.KNOWN_AS, jobTitle, REPRESENTATIVE.CAPACITY,
                channel("PHONE", "MOBILE"), channel("EMAIL"))
            .from(REPRESENTATIVE).join(CONTACT).on(CONTACT.ID.eq(REPRESENTATIVE.CONTACT_ID))
            .where(REPRESENTATIVE.MEMBERSHIP_ID.eq(membership)).and(REPRESENTATIVE.TO_ON.isNull().or(REPRESENTATIVE.TO_ON.gt(today)))
            .orderBy(REPRESENTATIVE.FROM_ON.asc().nullsFirst(), REPRESENTATIVE.ID)
            .fetch(row -> new PartyFacts.Person(name(row.value1(), row.value2(), row.value3()), orEmpty(row.value4()),
                Capacity.DEPUTY.name().equals(row.value5()), orEmpty(row.value6()), orEmpty(row.value7())));
    }

    private static Partnering partnering(DSLContext sql, PartnershipRecord row) {
        UUID id = row.getId();
        List<Goal> goals = sql.selectFrom(OBJECTIVE).where(OBJECTIVE.PARTNERSHIP_ID.eq(id)).and(OBJECTIVE.STATE.ne(ObjectiveState.DROPPED.name()))
            .orderBy(OBJECTIVE.POSITION).fetch(goal -> new Goal(ObjectiveKind.valueOf(goal.getKind()), goal.getText(), goal.getMeasure(),
                goal.getTarget(), Optional.ofNullable(goal.getTargetOn())));
        List<String> leads = members(sql, id, MemberRole.LEAD_BODY);
        Optional<String> holder = Stream.of(members(sql, id, MemberRole.ACCOUNTABLE_BODY), leads, members(sql, id, MemberRole.HOST), host(sql, row))
            .flatMap(List::stream).findFirst();
        String vision = row.getVision().isBlank()
            ? goals.stream().filter(goal -> goal.kind() == ObjectiveKind.VISION).map(Goal::text).findFirst().orElse("") : row.getVision();
        return new Partnering(row.getName(), row.getPurpose(), vision, row.getGroupName(), Formality.FORMAL.name().equals(row.getFormality()),
            Optional.ofNullable(row.getMeetingEveryDays()), row.getExitArrangements(), leads, holder.orElse(""), goals);
    }

    private static List<String> members(DSLContext sql, UUID partnership, MemberRole role) {
        return sql.select(ORGANISATION.NAME).from(MEMBERSHIP).join(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
            .where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)).and(MEMBERSHIP.ROLE.eq(role.name())).and(MEMBERSHIP.LEFT_ON.isNull())
            .orderBy(MEMBERSHIP.POSITION).fetch(ORGANISATION.NAME);
    }

    private static List<String> host(DSLContext sql, PartnershipRecord row) {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.ID.eq(row.getHostOrganisationId()))
            .fetch(ORGANISATION.NAME);
    }

    private static Field<String> channel(String... kinds) {
        Condition wanted = CONTACT_CHANNEL.KIND.in(kinds);
        return DSL.field(DSL.select(CONTACT_CHANNEL.DETAIL).from(CONTACT_CHANNEL).where(CONTACT_CHANNEL.CONTACT_ID.eq(CONTACT.ID))
            .and(wanted).orderBy(CONTACT_CHANNEL.IS_MAIN.asc().nullsLast(), CONTACT_CHANNEL.POSITION).limit(1));
    }

    private static String name(String given, String family, String knownAs) {
        String whole = (given + " " + family).strip();
        return whole.isEmpty() ? knownAs : whole;
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
