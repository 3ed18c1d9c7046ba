package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_NAME;
import static org.partnershipregister.store.schema.Tables.POSITION;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.PartyCandidate;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.model.party.PositionKind;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Who may become a party of an agreement, and who might sign for it. */
public final class PartyCandidates {
    private static final List<SelectField<?>> PERSON = List.of(CONTACT.GIVEN, CONTACT.FAMILY, CONTACT.KNOWN_AS);

    private final Database database;

    public PartyCandidates(Database database) {
        this.database = database;
    }

    /** Present members of the agreement's partnership that are no parties yet, in their order there; none without a partnership. */
    public List<PartyCandidate> members(UUID agreementId) {
        return database.read(sql -> candidates(sql, agreementId, MEMBERSHIP.ID.isNotNull().and(ORGANISATION.ID.notIn(
            DSL.select(AGREEMENT_PARTY.ORGANISATION_ID).from(AGREEMENT_PARTY).where(AGREEMENT_PARTY.AGREEMENT_ID.eq(agreementId))))));
    }

    /** One organisation, a member or not; NOT_FOUND when there is none with that key. */
    public PartyCandidate of(UUID agreementId, UUID organisation) {
        return database.read(sql -> candidates(sql, agreementId, ORGANISATION.ID.eq(organisation))).stream().findFirst()
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    private List<PartyCandidate> candidates(DSLContext sql, UUID agreementId, Condition wanted) {
        Optional<UUID> partnership = sql.select(AGREEMENT.PARTNERSHIP_ID).from(AGREEMENT).where(AGREEMENT.ID.eq(agreementId))
            .fetchOptional(AGREEMENT.PARTNERSHIP_ID);
        Condition inIt = partnership.map(MEMBERSHIP.PARTNERSHIP_ID::eq).orElse(DSL.falseCondition());
        List<PartyCandidate> found = sql.select(ORGANISATION.ID, ORGANISATION.NAME, MEMBERSHIP.ROLE).from(ORGANISATION).leftJoin(MEMBERSHIP)
            .on(MEMBERSHIP.ORGANISATION_ID.eq(ORGANISATION.ID)).and(inIt).and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(database.today())))
            .where(Matching.present(ORGANISATION)).and(wanted).orderBy(MEMBERSHIP.POSITION.asc().nullsLast(), ORGANISATION.SORT_NAME)
            .fetch(row -> new PartyCandidate(row.value1(), row.value2(), Optional.ofNullable(row.value3()).map(MemberRole::valueOf), List.of(),
                List.of()));
        return withDetails(sql, found, inIt);
    }

    private List<PartyCandidate> withDetails(DSLContext sql, List<PartyCandidate> found, Condition inIt) {
        List<UUID> ids = found.stream().map(PartyCandidate::organisation).distinct().toList();
        LocalDate today = database.today();
        Map<UUID, List<String>> acronyms = sql.select(ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.NAME).from(ORGANISATION_NAME)
            .where(Matching.anyOf(ORGANISATION_NAME.ORGANISATION_ID, ids)).and(ORGANISATION_NAME.KIND.eq(OtherName.NameKind.ACRONYM.name()))
            .and(ORGANISATION_NAME.TO_ON.isNull()).fetchGroups(ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.NAME);
        Map<UUID, List<PartyCandidate.Signatory>> people = new HashMap<>();
        employed(sql, ids, inIt, today, people);
        speaking(sql, ids, inIt, today, people);
        Set<UUID> done = new HashSet<>();
        return found.stream().filter(one -> done.add(one.organisation()))
            .map(one -> new PartyCandidate(one.organisation(), one.name(), one.role(), acronyms.getOrDefault(one.organisation(), List.of()),
                people.getOrDefault(one.organisation(), List.of()))).toList();
    }

    /** Everybody who holds a position there now. */
    private static void employed(DSLContext sql, List<UUID> ids, Condition inIt, LocalDate today, Map<UUID, List<PartyCandidate.Signatory>> people) {
        Condition speaks = DSL.exists(representing(sql, inIt, today).and(REPRESENTATIVE.CONTACT_ID.eq(CONTACT.ID))
            .and(MEMBERSHIP.ORGANISATION_ID.eq(POSITION.ORGANISATION_ID)));
        var speaking = DSL.field(speaks);
        sql.select(PERSON).select(POSITION.ORGANISATION_ID, POSITION.JOB_TITLE, POSITION.KIND, POSITION.MAIN_CONTACT, speaking)
            .from(POSITION).join(CONTACT).on(CONTACT.ID.eq(POSITION.CONTACT_ID)).where(Matching.anyOf(POSITION.ORGANISATION_ID, ids))
            .and(Matching.present(CONTACT)).and(heldNow(today)).orderBy(POSITION.ID).forEach(row ->
                add(people, row.get(POSITION.ORGANISATION_ID), new PartyCandidate.Signatory(name(row), row.get(POSITION.JOB_TITLE),
                    PositionKind.TRUSTEE.name().equals(row.get(POSITION.KIND)), row.get(speaking), Boolean.TRUE.equals(row.get(POSITION.MAIN_CONTACT)))));
    }

    /** Representatives of whom no position there is recorded. */
    private static void speaking(DSLContext sql, List<UUID> ids, Condition inIt, LocalDate today, Map<UUID, List<PartyCandidate.Signatory>> people) {
        sql.select(PERSON).select(MEMBERSHIP.ORGANISATION_ID).from(REPRESENTATIVE).join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(REPRESENTATIVE.MEMBERSHIP_ID))
            .join(CONTACT).on(CONTACT.ID.eq(REPRESENTATIVE.CONTACT_ID)).where(Matching.anyOf(MEMBERSHIP.ORGANISATION_ID, ids)).and(inIt)
            .and(speaksNow(today)).and(Matching.present(CONTACT)).and(DSL.notExists(DSL.selectOne().from(POSITION)
                .where(POSITION.CONTACT_ID.eq(CONTACT.ID)).and(POSITION.ORGANISATION_ID.eq(MEMBERSHIP.ORGANISATION_ID)).and(heldNow(today)))).orderBy(REPRESENTATIVE.ID)
            .forEach(row -> add(people, row.get(MEMBERSHIP.ORGANISATION_ID), new PartyCandidate.Signatory(name(row), "", false, true, false)));
    }

    private static SelectConditionStep<?> representing(DSLContext sql, Condition inIt, LocalDate today) {
        return sql.selectOne().from(REPRESENTATIVE).join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(REPRESENTATIVE.MEMBERSHIP_ID)).where(inIt).and(speaksNow(today));
    }

    private static Condition heldNow(LocalDate today) {
        return POSITION.START_ON.isNull().or(POSITION.START_ON.le(today)).and(POSITION.END_ON.isNull().or(POSITION.END_ON.gt(today)));
    }

    private static Condition speaksNow(LocalDate today) {
        return MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today)).and(REPRESENTATIVE.CAPACITY.ne(Capacity.DEPUTY.name()).and(REPRESENTATIVE.TO_ON.isNull().or(REPRESENTATIVE.TO_ON.gt(today))));
    }

    private static void add(Map<UUID, List<PartyCandidate.Signatory>> people, UUID organisation, PartyCandidate.Signatory one) {
        people.computeIfAbsent(organisation, _ -> new ArrayList<>()).add(one);
    }

    private static String name(Record row) {
        String whole = (row.get(CONTACT.GIVEN) + " " + row.get(CONTACT.FAMILY)).strip();
        return whole.isEmpty() ? row.get(CONTACT.KNOWN_AS) : whole;
    }
}
