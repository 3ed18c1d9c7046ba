package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP_MODEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartnershipRow;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Status;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.StandingField;

/** Lists of partnerships: first the keys in order, then the rows of the part that is in view. */
public final class PartnershipLists {
    private static final int MOST_PROPOSED = 10;
    private static final Field<String> MODEL = DSL.field(DSL.select(DSL.min(PARTNERSHIP_MODEL.MODEL))
        .from(PARTNERSHIP_MODEL).where(PARTNERSHIP_MODEL.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
        .and(PARTNERSHIP_MODEL.IS_MAIN.isTrue()));

    private final Database database;

    public PartnershipLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(PartnershipQuestion question) {
        return database.read(sql -> sql.select(PARTNERSHIP.ID).from(PARTNERSHIP).where(condition(question))
            .orderBy(order(question)).fetch(PARTNERSHIP.ID));
    }

    /** How many partnerships there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(PARTNERSHIP, Matching.present(PARTNERSHIP)));
    }

    /** The lines of these keys, in no particular order. */
    public List<PartnershipRow> rows(List<UUID> ids) {
        Field<Integer> members = members(database.today());
        Field<LocalDate> nextMeeting = nextMeeting(database.today());
        return database.read(sql -> sql.select(PARTNERSHIP.ID, PARTNERSHIP.REF, PARTNERSHIP.NAME, MODEL,
                PARTNERSHIP.STAGE, PARTNERSHIP.PAUSED_ON, PARTNERSHIP.FORMALITY, members, nextMeeting,
                PARTNERSHIP.NEXT_REVIEW_ON, PARTNERSHIP.START_ON, standing())
            .from(PARTNERSHIP).where(Matching.anyOf(PARTNERSHIP.ID, ids))
            .fetch(row -> {
                Stage stage = Stage.valueOf(row.value5());
                return new PartnershipRow(row.value1(), row.value2(), row.value3(),
                    Optional.ofNullable(row.value4()).map(PartnershipModel::valueOf),
                    stage.status(row.value6() != null), stage, Formality.valueOf(row.value7()), row.value8(),
                    Optional.ofNullable(row.value9()), Optional.ofNullable(row.value10()),
                    Optional.ofNullable(row.value11()), Standing.valueOf(row.value12()));
            }));
    }

    /** Up to ten partnerships whose texts hold the typed words, for a choice by typing. */
    public List<RecordLink> named(String typed) {
        return database.read(sql -> sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME).from(PARTNERSHIP)
            .where(condition(PartnershipQuestion.ALL.text(typed))).orderBy(PARTNERSHIP.SORT_NAME).limit(MOST_PROPOSED)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    /** How many partnerships outside the bin count as what; all three are named. */
    public Map<Standing, Integer> byStanding() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        Arrays.stream(Standing.values()).forEach(one -> counts.put(one, 0));
        database.read(sql -> sql.select(standing()).from(PARTNERSHIP).where(Matching.present(PARTNERSHIP)).fetch())
            .forEach(row -> counts.merge(Standing.valueOf(row.value1()), 1, Integer::sum));
        return counts;
    }

    private Field<String> standing() {
        return StandingField.on(database.today());
    }

    private Condition condition(PartnershipQuestion question) {
        List<Condition> all = new ArrayList<>(List.of(Matching.present(PARTNERSHIP),
            Matching.words(PARTNERSHIP.SEARCH_KEY, question.text())));
        question.model().ifPresent(model -> all.add(DSL.exists(DSL.selectOne().from(PARTNERSHIP_MODEL)
            .where(PARTNERSHIP_MODEL.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)).and(PARTNERSHIP_MODEL.MODEL.eq(model.name()))
            .and(PARTNERSHIP_MODEL.END_ON.isNull()))));
        question.status().ifPresent(status -> all.add(statusIs(status)));
        question.formality().ifPresent(formality -> all.add(PARTNERSHIP.FORMALITY.eq(formality.name())));
        question.standing().ifPresent(standing -> all.add(standing().eq(standing.name())));
        return DSL.and(all);
    }

    /** The rule of {@link Stage#status} as a condition: the stages that give this status, paused or not. */
    private static Condition statusIs(Status status) {
        return PARTNERSHIP.STAGE.in(stages(status, false)).and(PARTNERSHIP.PAUSED_ON.isNull())
            .or(PARTNERSHIP.STAGE.in(stages(status, true)).and(PARTNERSHIP.PAUSED_ON.isNotNull()));
    }

    private static List<String> stages(Status status, boolean paused) {
        return Arrays.stream(Stage.values()).filter(stage -> stage.status(paused) == status).map(Enum::name).toList();
    }

    private List<SortField<?>> order(PartnershipQuestion question) {
        List<SortField<?>> all = new ArrayList<>();
        question.order().forEach(one -> {
            Field<?> field = field(one.by());
            all.add((one.descending() ? field.desc() : field.asc()).nullsLast());
        });
        all.add(PARTNERSHIP.SORT_NAME.asc());
        all.add(PARTNERSHIP.ID.asc());
        return all;
    }

    private Field<?> field(PartnershipQuestion.Sort by) {
        return switch (by) {
            case NAME -> PARTNERSHIP.SORT_NAME;
            case REF -> PARTNERSHIP.REF;
            case MODEL -> rank(MODEL, PartnershipModel.values());
            case STATUS -> statusRank();
            case STAGE -> rank(PARTNERSHIP.STAGE, Stage.values());
            case FORMALITY -> PARTNERSHIP.FORMALITY;
            case MEMBERS -> members(database.today());
            case NEXT_MEETING -> nextMeeting(database.today());
            case NEXT_REVIEW -> PARTNERSHIP.NEXT_REVIEW_ON;
            case STARTED -> PARTNERSHIP.START_ON;
            case STANDING -> rank(standing(), Standing.values());
        };
    }

    /** Codes are sorted in the order people read them, that of the choice. */
    private static Field<Integer> rank(Field<String> code, Enum<?>[] choices) {
        return DSL.case_(code).mapValues(Arrays.stream(choices).collect(
            java.util.stream.Collectors.toMap(Enum::name, Enum::ordinal)));
    }

    private static Field<Integer> statusRank() {
        var choice = DSL.when(DSL.falseCondition(), DSL.inline(Status.values().length));
        for (Status status : Status.values()) {
            choice = choice.when(statusIs(status), DSL.inline(status.ordinal()));
        }
        return choice;
    }

    private static Field<Integer> members(LocalDate today) {
        return DSL.field(DSL.selectCount().from(MEMBERSHIP).where(MEMBERSHIP.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today))));
    }

    private static Field<LocalDate> nextMeeting(LocalDate today) {
        return DSL.field(DSL.select(DSL.min(MEETING.HELD_ON)).from(MEETING).where(Matching.present(MEETING))
            .and(MEETING.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)).and(MEETING.STATE.in("PLANNED", "AGENDA_SENT"))
            .and(MEETING.HELD_ON.ge(today)));
    }
}
