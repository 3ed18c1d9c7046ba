package org.partnershipregister.store.party;

import static org.jooq.impl.DSL.select;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.CONTACT_CHANNEL;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.ContactRow;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.PositionRecord;

/** Lists of contacts, asked in two steps as {@link PartnerLists} are: keys in order, then rows of what is in view. */
public final class ContactLists {
    private static final Field<String> PHONE = channel(ChannelKind.PHONE, ChannelKind.MOBILE);
    private static final Field<String> EMAIL = channel(ChannelKind.EMAIL);

    private final Database database;

    public ContactLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(ContactQuestion question) {
        return database.read(sql -> sql.select(CONTACT.ID).from(CONTACT).where(condition(question))
            .orderBy(order(question)).fetch(CONTACT.ID));
    }

    /** How many contacts there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(CONTACT, Matching.present(CONTACT)));
    }

    /** The lines of these keys, in no particular order. */
    public List<ContactRow> rows(List<UUID> ids) {
        Field<String> title = shown(POSITION.JOB_TITLE);
        Field<String> organisation = organisation();
        Field<Integer> current = DSL.field(DSL.selectCount().from(POSITION).where(held(database.today())));
        Field<Integer> all = DSL.field(DSL.selectCount().from(POSITION).where(POSITION.CONTACT_ID.eq(CONTACT.ID)));
        return database.read(sql -> sql.select(CONTACT.ID, CONTACT.REF, CONTACT.GIVEN, CONTACT.FAMILY, CONTACT.KNOWN_AS,
                title, organisation, current, all, PHONE, EMAIL)
            .from(CONTACT).where(Matching.anyOf(CONTACT.ID, ids))
            .fetch(row -> new ContactRow(row.value1(), row.value2(),
                new PersonName("", row.value3(), row.value4(), row.value5()).full(), orEmpty(row.value6()),
                orEmpty(row.value7()), row.value8(), orEmpty(row.value10()), orEmpty(row.value11()),
                row.value8() == 0 && row.value9() > 0)));
    }

    private Condition condition(ContactQuestion question) {
        LocalDate today = database.today();
        List<Condition> all = new ArrayList<>(List.of(Matching.present(CONTACT),
            Matching.words(CONTACT.SEARCH_KEY, question.text())));
        question.organisation().ifPresent(id -> all.add(position(POSITION.ORGANISATION_ID.eq(id))));
        question.kind().ifPresent(kind -> all.add(position(POSITION.KIND.eq(kind.name())).and(position(held(today)))));
        question.standing().ifPresent(standing -> all.add(switch (standing) {
            case CURRENT -> position(held(today));
            case LEFT -> DSL.not(position(held(today))).and(position(DSL.noCondition()));
            case NO_POSITION -> DSL.not(position(DSL.noCondition()));
        }));
        return DSL.and(all);
    }

    private List<SortField<?>> order(ContactQuestion question) {
        Field<?> first = switch (question.sort()) {
            case NAME -> CONTACT.SORT_NAME;
            case REF -> CONTACT.REF;
            case JOB_TITLE -> DSL.lower(shown(POSITION.JOB_TITLE));
            case ORGANISATION -> DSL.field(select(ORGANISATION.SORT_NAME).from(ORGANISATION)
                .where(ORGANISATION.ID.eq(shown(POSITION.ORGANISATION_ID))));
            case PHONE -> PHONE;
            case EMAIL -> DSL.lower(EMAIL);
        };
        Field<?> known = first.getType() == String.class ? DSL.nullif(first.cast(String.class), "") : first;
        SortField<?> chosen = question.descending() ? known.desc() : known.asc();
        return List.of(chosen.nullsLast(), CONTACT.SORT_NAME.asc(), CONTACT.ID.asc());
    }

    private static Condition position(Condition wanted) {
        return DSL.exists(DSL.selectOne().from(POSITION).where(POSITION.CONTACT_ID.eq(CONTACT.ID)).and(wanted));
    }

    private static Condition held(LocalDate day) {
        return POSITION.CONTACT_ID.eq(CONTACT.ID).and(POSITION.START_ON.isNull().or(POSITION.START_ON.le(day)))
            .and(POSITION.END_ON.isNull().or(POSITION.END_ON.ge(day)));
    }

    /** Of the one position a line shows: a main contact's, else one without an end, else the one that ended last. */
    private static <T> Field<T> shown(TableField<PositionRecord, T> field) {
        return DSL.field(select(field).from(POSITION).where(POSITION.CONTACT_ID.eq(CONTACT.ID))
            .orderBy(POSITION.MAIN_CONTACT.desc().nullsLast(), POSITION.END_ON.desc().nullsFirst(),
                POSITION.START_ON.desc().nullsLast(), POSITION.ID.asc()).limit(1));
    }

    private static Field<String> organisation() {
        return DSL.field(select(ORGANISATION.NAME).from(ORGANISATION)
            .where(ORGANISATION.ID.eq(shown(POSITION.ORGANISATION_ID))));
    }

    private static Field<String> channel(ChannelKind... kinds) {
        return DSL.field(select(CONTACT_CHANNEL.DETAIL).from(CONTACT_CHANNEL)
            .where(CONTACT_CHANNEL.CONTACT_ID.eq(CONTACT.ID))
            .and(CONTACT_CHANNEL.KIND.in(java.util.Arrays.stream(kinds).map(Enum::name).toList()))
            .orderBy(CONTACT_CHANNEL.IS_MAIN.desc().nullsLast(), CONTACT_CHANNEL.POSITION.asc()).limit(1));
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
