package org.partnershipregister.store.activity;

import static org.partnershipregister.store.schema.Tables.ACTIVITY_PARTNER;
import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPage;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityRow;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of joint activities, asked in two steps: the keys in order, then the rows in view; and all that one page shows. */
public final class ActivityLists {
    private static final Field<Long> PARTNERS = sum(DSL.inline(1));
    private static final Field<Long> COST = sum(ACTIVITY_PARTNER.COST_PENCE);
    private static final Field<Long> INCOME = sum(ACTIVITY_PARTNER.INCOME_PENCE);
    private static final Field<Long> PLACES = sum(ACTIVITY_PARTNER.PLACES);
    private static final Field<Long> ATTENDED = sum(ACTIVITY_PARTNER.ATTENDED);

    private final Database database;

    public ActivityLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(ActivityQuestion question) {
        return database.read(sql -> joined(sql, List.of(JOINT_ACTIVITY.ID), condition(question)).orderBy(order(question))
            .fetch(JOINT_ACTIVITY.ID));
    }

    /** How many activities there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(JOINT_ACTIVITY, Matching.present(JOINT_ACTIVITY)));
    }

    /** The lines of these keys, in no particular order. */
    public List<ActivityRow> rows(List<UUID> ids) {
        return database.read(sql -> rows(sql, Matching.anyOf(JOINT_ACTIVITY.ID, ids)));
    }

    /** All activities of a partnership, the latest first. */
    public List<ActivityRow> of(UUID partnership) {
        return database.read(sql -> rows(sql, Matching.present(JOINT_ACTIVITY).and(JOINT_ACTIVITY.PARTNERSHIP_ID.eq(partnership))));
    }

    /** All that the page of one activity shows; NOT_FOUND when there is none with that key. */
    public ActivityPage page(UUID id) {
        LocalDate today = database.today();
        return database.read(sql -> {
            var activity = ActivityStore.find(sql, id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            ActivityRow row = rows(sql, JOINT_ACTIVITY.ID.eq(id)).getFirst();
            return new ActivityPage(activity, row.partnership(), row.lead(), members(sql, activity.partnership(), today));
        });
    }

    /** The organisations that are members of a partnership today, in their order. */
    public List<RecordLink> members(UUID partnership) {
        LocalDate today = database.today();
        return database.read(sql -> members(sql, partnership, today));
    }

    /** The partnerships that have activities outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME)
            .from(JOINT_ACTIVITY).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(JOINT_ACTIVITY.PARTNERSHIP_ID))
            .where(Matching.present(JOINT_ACTIVITY)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static List<RecordLink> members(DSLContext sql, UUID partnership, LocalDate today) {
        return sql.select(ORGANISATION.ID, ORGANISATION.NAME).from(MEMBERSHIP).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID)).where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today))).orderBy(MEMBERSHIP.POSITION)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2())).stream().distinct().toList();
    }

    private static List<ActivityRow> rows(DSLContext sql, Condition which) {
        return joined(sql, List.of(JOINT_ACTIVITY.ID, JOINT_ACTIVITY.REF, JOINT_ACTIVITY.TITLE, JOINT_ACTIVITY.KIND,
            JOINT_ACTIVITY.STATE, JOINT_ACTIVITY.HAPPENS_ON, PARTNERSHIP.NAME, ORGANISATION.NAME, PARTNERS, COST, INCOME, PLACES,
            ATTENDED), which).orderBy(order(ActivityQuestion.ALL)).fetch(ActivityLists::row);
    }

    private static SelectConditionStep<Record> joined(DSLContext sql, List<Field<?>> columns, Condition which) {
        return sql.select(columns).from(JOINT_ACTIVITY).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(JOINT_ACTIVITY.PARTNERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(JOINT_ACTIVITY.LEAD_ORGANISATION_ID)).where(which);
    }

    private static ActivityRow row(Record row) {
        return new ActivityRow(row.get(JOINT_ACTIVITY.ID), row.get(JOINT_ACTIVITY.REF), row.get(JOINT_ACTIVITY.TITLE),
            ActivityKind.valueOf(row.get(JOINT_ACTIVITY.KIND)), ActivityState.valueOf(row.get(JOINT_ACTIVITY.STATE)),
            Optional.ofNullable(row.get(JOINT_ACTIVITY.HAPPENS_ON)), row.get(PARTNERSHIP.NAME),
            Optional.ofNullable(row.get(ORGANISATION.NAME)).orElse(""), new ActivityRow.Totals(row.get(PARTNERS).intValue(),
                row.get(COST), row.get(INCOME), row.get(PLACES).intValue(), row.get(ATTENDED).intValue()));
    }

    private static Condition condition(ActivityQuestion question) {
        Field<String> key = JOINT_ACTIVITY.SEARCH_KEY.concat(" ").concat(PARTNERSHIP.SORT_NAME).concat(" ")
            .concat(DSL.coalesce(ORGANISATION.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(JOINT_ACTIVITY), Matching.words(key, question.text())));
        question.kind().ifPresent(kind -> all.add(JOINT_ACTIVITY.KIND.eq(kind.name())));
        question.state().ifPresent(state -> all.add(JOINT_ACTIVITY.STATE.eq(state.name())));
        question.partnership().ifPresent(id -> all.add(JOINT_ACTIVITY.PARTNERSHIP_ID.eq(id)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(ActivityQuestion question) {
        Field<?> first = switch (question.sort()) {
            case DAY -> JOINT_ACTIVITY.HAPPENS_ON;
            case TITLE -> JOINT_ACTIVITY.SORT_NAME;
            case REF -> JOINT_ACTIVITY.REF;
            case KIND -> JOINT_ACTIVITY.KIND;
            case STATE -> DSL.case_(JOINT_ACTIVITY.STATE).mapValues(Arrays.stream(ActivityState.values())
                .collect(Collectors.toMap(Enum::name, Enum::ordinal)));
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case LEAD -> ORGANISATION.SORT_NAME;
            case NET -> INCOME.minus(COST);
            case ATTENDED -> ATTENDED;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), JOINT_ACTIVITY.HAPPENS_ON.desc().nullsLast(), JOINT_ACTIVITY.SORT_NAME.asc(),
            JOINT_ACTIVITY.ID.asc());
    }

    /** Added up over the partners of an activity; 0 when there are none. */
    private static Field<Long> sum(Field<? extends Number> of) {
        return DSL.coalesce(DSL.field(DSL.select(DSL.sum(of).cast(Long.class)).from(ACTIVITY_PARTNER)
            .where(ACTIVITY_PARTNER.JOINT_ACTIVITY_ID.eq(JOINT_ACTIVITY.ID))), DSL.inline(0L));
    }
}
