package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_IDENTIFIER;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_TAG;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.StandingField;

/**
 * Lists of organisations. A list is asked in two steps: the keys in order, which are small, and then the rows of the
 * part that is in view.
 */
public final class PartnerLists {
    private static final Field<String> TOWN = DSL.field(DSL.select(DSL.min(SITE.TOWN)).from(SITE)
        .where(SITE.ORGANISATION_ID.eq(ORGANISATION.ID)).and(SITE.POSITION.eq(0)));
    private static final Field<String> NUMBER = DSL.field(DSL.select(DSL.min(ORGANISATION_IDENTIFIER.IDENTIFIER))
        .from(ORGANISATION_IDENTIFIER).where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID)));

    private final Database database;

    public PartnerLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(PartnerQuestion question) {
        return database.read(sql -> sql.select(ORGANISATION.ID).from(ORGANISATION).where(condition(question))
            .orderBy(order(question)).fetch(ORGANISATION.ID));
    }

    /** How many organisations there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(ORGANISATION, Matching.present(ORGANISATION)));
    }

    /** The lines of these keys, in no particular order. */
    public List<PartnerRow> rows(List<UUID> ids) {
        Field<Integer> partnerships = partnerships(database.today(), false);
        Field<Integer> contracts = partnerships(database.today(), true);
        Field<LocalDate> lastContact = lastContact(database.today());
        return database.read(sql -> sql.select(ORGANISATION.ID, ORGANISATION.REF, ORGANISATION.NAME, ORGANISATION.SECTOR,
                ORGANISATION.LEGAL_FORM, NUMBER, TOWN, ORGANISATION.STATUS, partnerships, contracts, lastContact)
            .from(ORGANISATION).where(Matching.anyOf(ORGANISATION.ID, ids))
            .fetch(row -> new PartnerRow(row.value1(), row.value2(), row.value3(), Sector.valueOf(row.value4()),
                Optional.ofNullable(row.value5()).map(LegalForm::valueOf), Optional.ofNullable(row.value6()).orElse(""),
                Optional.ofNullable(row.value7()).orElse(""), OrganisationStatus.valueOf(row.value8()), row.value9(),
                row.value10(), Optional.ofNullable(row.value11()))));
    }

    /** All tags in use, in order. */
    public List<String> tags() {
        return database.read(sql -> sql.selectDistinct(ORGANISATION_TAG.TAG).from(ORGANISATION_TAG)
            .orderBy(ORGANISATION_TAG.TAG).fetch(ORGANISATION_TAG.TAG));
    }

    private static Condition condition(PartnerQuestion question) {
        List<Condition> all = new ArrayList<>(List.of(Matching.present(ORGANISATION),
            Matching.words(ORGANISATION.SEARCH_KEY, question.text())));
        question.sector().ifPresent(sector -> all.add(ORGANISATION.SECTOR.eq(sector.name())));
        question.status().ifPresent(status -> all.add(ORGANISATION.STATUS.eq(status.name())));
        question.tag().ifPresent(tag -> all.add(DSL.exists(DSL.selectOne().from(ORGANISATION_TAG)
            .where(ORGANISATION_TAG.ORGANISATION_ID.eq(ORGANISATION.ID)).and(ORGANISATION_TAG.TAG.eq(tag)))));
        return DSL.and(all);
    }

    private List<SortField<?>> order(PartnerQuestion question) {
        Field<?> first = switch (question.sort()) {
            case NAME -> ORGANISATION.SORT_NAME;
            case REF -> ORGANISATION.REF;
            case SECTOR -> ORGANISATION.SECTOR;
            case KIND -> ORGANISATION.LEGAL_FORM;
            case TOWN -> TOWN;
            case STATUS -> ORGANISATION.STATUS;
            case PARTNERSHIPS -> partnerships(database.today(), false);
            case LAST_CONTACT -> lastContact(database.today());
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), ORGANISATION.SORT_NAME.asc(), ORGANISATION.ID.asc());
    }

    private static Field<Integer> partnerships(LocalDate today, boolean contracts) {
        Condition contract = StandingField.contract(today);
        return DSL.field(DSL.select(DSL.countDistinct(MEMBERSHIP.PARTNERSHIP_ID)).from(MEMBERSHIP).join(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(MEMBERSHIP.PARTNERSHIP_ID)).where(MEMBERSHIP.ORGANISATION_ID.eq(ORGANISATION.ID))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today))).and(contracts ? contract : contract.not()));
    }

    private static Field<LocalDate> lastContact(LocalDate today) {
        return DSL.field(DSL.select(DSL.max(MEETING.HELD_ON)).from(ATTENDANCE)
            .join(MEETING).on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
            .where(ATTENDANCE.ORGANISATION_ID.eq(ORGANISATION.ID)).and(MEETING.HELD_ON.le(today))
            .and(ATTENDANCE.STATE.in("PRESENT", "ONLINE", "PART", "DEPUTY_SENT")).and(MEETING.DELETED_AT.isNull()));
    }
}
