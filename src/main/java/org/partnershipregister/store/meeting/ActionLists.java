package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGENDA_ITEM;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectJoinStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.ActionRecord;

/** Lists of actions, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class ActionLists {
    private static final List<String> OPEN = List.of(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name());
    private static final Condition IS_OPEN = ACTION.STATE.in(OPEN);
    private static final Field<String> OWNER = DSL.coalesce(DSL.nullif(ACTION.OWNER_NAME, ""), ContactName.FIELD, ORGANISATION.NAME,
        DSL.inline(""));

    private final Database database;

    public ActionLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(ActionQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> joined(sql, List.of(ACTION.ID)).where(condition(question, today))
            .orderBy(order(question)).fetch(ACTION.ID));
    }

    /** The lines of these keys, in no particular order. */
    public List<ActionRow> rows(List<UUID> ids) {
        return database.read(sql -> read(lines(sql, Matching.anyOf(ACTION.ID, ids))));
    }

    /** How many actions answer the question. */
    public int count(ActionQuestion question) {
        return ids(question).size();
    }

    /** The actions that a meeting gave rise to, by item and position. */
    public List<ActionRow> of(UUID meeting) {
        return database.read(sql -> read(joined(sql, columns()).where(Matching.present(ACTION))
            .and(ACTION.MEETING_ID.eq(meeting))
            .orderBy(AGENDA_ITEM.POSITION.asc().nullsLast(), ACTION.POSITION, ACTION.REF)));
    }

    /**
     * The actions of the same partnership that earlier meetings left open, the longest overdue first. One that was ticked
     * off on the very day of the meeting is still among them, so that a tick can be taken back.
     */
    public List<ActionRow> before(UUID meeting) {
        return database.read(sql -> sql.select(MEETING.PARTNERSHIP_ID, MEETING.HELD_ON).from(MEETING)
            .where(MEETING.ID.eq(meeting)).and(MEETING.PARTNERSHIP_ID.isNotNull()).fetchOptional()
            .map(here -> read(joined(sql, columns()).where(Matching.present(ACTION))
                .and(ACTION.PARTNERSHIP_ID.eq(here.value1())).and(ACTION.MEETING_ID.isDistinctFrom(meeting))
                .and(MEETING.HELD_ON.isNull().or(MEETING.HELD_ON.le(here.value2())))
                .and(IS_OPEN.or(ACTION.DONE_ON.ge(here.value2())))
                .orderBy(ACTION.DUE_ON.asc().nullsLast(), ACTION.REF))).orElse(List.of()));
    }

    /** The organisations that own actions outside the bin, by name. */
    public List<RecordLink> owners() {
        return database.read(sql -> sql.selectDistinct(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.SORT_NAME)
            .from(ACTION).join(ORGANISATION).on(ORGANISATION.ID.eq(ACTION.OWNER_ORGANISATION_ID))
            .where(Matching.present(ACTION)).orderBy(ORGANISATION.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2())));
    }

    private static List<SelectFieldOrAsterisk> columns() {
        return List.of(ACTION, OWNER.as("owner"), ORGANISATION.NAME.as("organisation"), MEETING.ID.as("meeting_id"),
            MEETING.TITLE.as("meeting"), MEETING.HELD_ON.as("held_on"), PARTNERSHIP.NAME.as("partnership"),
            DSL.coalesce(AGENDA_ITEM.AUDIENCE, ACTION.AUDIENCE).as("audience"));
    }

    private static SelectJoinStep<Record> joined(DSLContext sql, List<? extends SelectFieldOrAsterisk> columns) {
        return sql.select(columns).from(ACTION).leftJoin(CONTACT).on(CONTACT.ID.eq(ACTION.OWNER_CONTACT_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(ACTION.OWNER_ORGANISATION_ID))
            .leftJoin(MEETING).on(MEETING.ID.eq(ACTION.MEETING_ID))
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(ACTION.PARTNERSHIP_ID))
            .leftJoin(AGENDA_ITEM).on(AGENDA_ITEM.ID.eq(ACTION.AGENDA_ITEM_ID));
    }

    private static ResultQuery<Record> lines(DSLContext sql, Condition which) {
        return joined(sql, columns()).where(which);
    }

    private static List<ActionRow> read(ResultQuery<Record> query) {
        return query.fetch(row -> {
            Action action = ActionRows.read((ActionRecord) row.get(0));
            return new ActionRow(action, row.get("owner", String.class), text(row, "organisation"),
                action.place().meeting().map(id -> new RecordLink(Kind.MEETING, id, text(row, "meeting"))),
                Optional.ofNullable(row.get("held_on", LocalDate.class)), text(row, "partnership"),
                Optional.ofNullable(row.get("audience", String.class)).map(Audience::valueOf).orElse(Audience.ALL));
        });
    }

    private static String text(Record row, String column) {
        return Optional.ofNullable(row.get(column, String.class)).orElse("");
    }

    /** The partnerships that have actions outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME).from(ACTION)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(ACTION.PARTNERSHIP_ID)).where(Matching.present(ACTION))
            .orderBy(PARTNERSHIP.SORT_NAME).fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static Condition condition(ActionQuestion question, LocalDate today) {
        Field<String> key = ACTION.SEARCH_KEY.concat(" ").concat(DSL.lower(OWNER)).concat(" ")
            .concat(DSL.coalesce(ORGANISATION.SORT_NAME, DSL.inline(""))).concat(" ")
            .concat(DSL.coalesce(PARTNERSHIP.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(ACTION), Matching.words(key, question.text())));
        all.add(switch (question.which()) {
            case OPEN -> IS_OPEN;
            case OVERDUE -> IS_OPEN.and(ACTION.DUE_ON.lt(today));
            case DONE -> ACTION.STATE.eq(ActionState.DONE.name());
            case DROPPED -> ACTION.STATE.eq(ActionState.DROPPED.name());
            case ALL -> DSL.noCondition();
        });
        question.ownerOrganisation().ifPresent(owner -> all.add(ACTION.OWNER_ORGANISATION_ID.eq(owner)));
        question.partnership().ifPresent(one -> all.add(ACTION.PARTNERSHIP_ID.eq(one)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(ActionQuestion question) {
        Field<?> first = switch (question.sort()) {
            case URGENCY -> DSL.when(IS_OPEN, DSL.inline(0)).otherwise(DSL.inline(1));
            case TEXT -> ACTION.SORT_NAME;
            case OWNER -> DSL.lower(OWNER);
            case DUE -> ACTION.DUE_ON;
            case STATE -> ACTION.STATE;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case MEETING -> MEETING.HELD_ON;
            case REF -> ACTION.REF;
            case CARRIED -> ACTION.TIMES_CARRIED;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), ACTION.DUE_ON.asc().nullsLast(), ACTION.REF.asc());
    }
}
