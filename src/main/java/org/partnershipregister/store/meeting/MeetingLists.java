package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGENDA_ITEM;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of meetings, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class MeetingLists {
    private static final List<String> THERE =
        Stream.of(AttendanceState.values()).filter(AttendanceState::there).map(Enum::name).toList();
    private static final List<String> MET = Stream.of(MeetingState.values()).filter(MeetingState::met).map(Enum::name).toList();
    private static final Field<Integer> PRESENT = DSL.field(DSL.selectCount().from(ATTENDANCE)
        .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID)).and(ATTENDANCE.STATE.in(THERE)));
    private static final Field<Integer> OPEN_ACTIONS = DSL.field(DSL.selectCount().from(ACTION)
        .where(ACTION.MEETING_ID.eq(MEETING.ID)).and(ACTION.DELETED_AT.isNull())
        .and(ACTION.STATE.in(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name())));

    private final Database database;

    public MeetingLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(MeetingQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> sql.select(MEETING.ID).from(MEETING)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEETING.PARTNERSHIP_ID))
            .where(condition(question, today)).orderBy(order(question)).fetch(MEETING.ID));
    }

    /** How many meetings there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(MEETING, Matching.present(MEETING)));
    }

    /** The lines of these keys, in no particular order. */
    public List<MeetingRow> rows(List<UUID> ids) {
        return database.read(sql -> sql.select(MEETING, PARTNERSHIP.NAME, PRESENT, OPEN_ACTIONS).from(MEETING)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEETING.PARTNERSHIP_ID)).where(Matching.anyOf(MEETING.ID, ids))
            .fetch(joined -> {
                var row = joined.value1();
                return new MeetingRow(row.getId(), row.getRef(), row.getTitle(), row.getHeldOn(),
                    Optional.ofNullable(row.getStartAt()), Optional.ofNullable(joined.value2()).orElse(""), row.getPlace(),
                    MeetingState.valueOf(row.getState()), MinutesState.valueOf(row.getMinutesState()), joined.value3(),
                    joined.value4());
            }));
    }

    /** The partnerships that have meetings outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME).from(MEETING)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEETING.PARTNERSHIP_ID)).where(Matching.present(MEETING))
            .orderBy(PARTNERSHIP.SORT_NAME).fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static Condition condition(MeetingQuestion question, LocalDate today) {
        List<Condition> all = new ArrayList<>(List.of(Matching.present(MEETING)));
        Folding.words(question.text()).forEach(word -> all.add(named(word)));
        all.add(switch (question.which()) {
            case ALL -> DSL.noCondition();
            case COMING -> MEETING.HELD_ON.ge(today).and(MEETING.STATE.in(MeetingState.PLANNED.name(),
                MeetingState.AGENDA_SENT.name()));
            case HELD -> MEETING.STATE.in(MET);
            case TO_APPROVE -> MEETING.STATE.in(MET).and(MEETING.MINUTES_STATE.ne(MinutesState.APPROVED.name()));
            case CANCELLED -> MEETING.STATE.eq(MeetingState.CANCELLED.name());
        });
        question.partnership().ifPresent(one -> all.add(MEETING.PARTNERSHIP_ID.eq(one)));
        return DSL.and(all);
    }

    /** A word may stand in the meeting's own key, in its partnership's name or in the notes of any item. */
    private static Condition named(String word) {
        return Matching.words(MEETING.SEARCH_KEY, word).or(Matching.words(PARTNERSHIP.SORT_NAME, word))
            .or(DSL.exists(DSL.selectOne().from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(MEETING.ID))
                .and(Matching.words(AGENDA_ITEM.SEARCH_KEY, word))));
    }

    private static List<SortField<?>> order(MeetingQuestion question) {
        Field<?> first = switch (question.sort()) {
            case DATE -> MEETING.HELD_ON;
            case TITLE -> MEETING.SORT_NAME;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case STATE -> MEETING.STATE;
            case MINUTES -> MEETING.MINUTES_STATE;
            case REF -> MEETING.REF;
            case PLACE -> MEETING.PLACE;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), MEETING.HELD_ON.desc(), MEETING.START_AT.desc().nullsLast(), MEETING.REF.desc());
    }
}
