package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingSeries;
import org.partnershipregister.model.meeting.NextMeeting;
import org.partnershipregister.model.meeting.StandingItems;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Plans meetings: the first of a partnership, and the next after another with all that is carried forward to it. */
public final class PlanningStore {
    private static final int USUAL_GAP_DAYS = 42;

    private final Database database;
    private final MeetingStore meetings;
    private final ActionStore actions;

    public PlanningStore(Database database) {
        this.database = database;
        this.meetings = new MeetingStore(database);
        this.actions = new ActionStore(database);
    }

    /** The day for the next meeting: as said at this one, or by the rhythm of the series or partnership, or six weeks on. */
    public LocalDate nextDay(UUID previous) {
        return database.read(sql -> {
            Meeting meeting = MeetingStore.find(sql, previous).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            return meeting.links().nextOn()
                .or(() -> meeting.series().flatMap(series -> SeriesStore.find(sql, series))
                    .flatMap(series -> series.dayAfter(meeting.when().on())))
                .or(() -> meeting.partnership().flatMap(one -> rhythm(sql, one)).map(meeting.when().on()::plusDays))
                .orElse(meeting.when().on().plusDays(USUAL_GAP_DAYS));
        });
    }

    /**
     * Saves the meeting that follows another, as {@link NextMeeting} proposes it. Every action of the partnership that is
     * still open counts as carried once more; the meeting before says when the next one is.
     */
    public Meeting planNext(UUID previous, LocalDate on) {
        Meeting before = meetings.get(previous);
        return database.write(new ChangeLabel("change.meeting.planned", before.title()), edit -> {
            DSLContext sql = edit.sql();
            StandingItems standing = before.series().flatMap(series -> SeriesStore.find(sql, series))
                .map(MeetingSeries::items).orElseGet(StandingItems::usual);
            List<Attendance> people = before.partnership().map(one -> representatives(sql, one, on)).orElse(List.of());
            Meeting next = meetings.put(edit, NextMeeting.after(before, on, standing, people));
            edit.put(sql.newRecord(MEETING).setId(previous).setNextOn(on));
            before.partnership().ifPresent(one -> carryActions(edit, one));
            return next;
        });
    }

    /** A meeting not saved yet, with the partnership's representatives and the usual agenda. */
    public Meeting proposal(Optional<UUID> partnership, String title, LocalDate on) {
        return database.read(sql -> Meeting.planned(title, on).edit().partnership(partnership)
            .attendance(partnership.map(one -> representatives(sql, one, on)).orElse(List.of()))
            .agenda(StandingItems.usual().around(List.of())).done());
    }

    /** Those who speak for the members of a partnership on a day; the deputies are left out. */
    private static List<Attendance> representatives(DSLContext sql, UUID partnership, LocalDate on) {
        return sql.select(REPRESENTATIVE.CONTACT_ID, ContactName.FIELD, ORGANISATION.ID, ORGANISATION.NAME,
                REPRESENTATIVE.CAPACITY, MEMBERSHIP.GROUP_NAME).from(REPRESENTATIVE)
            .join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(REPRESENTATIVE.MEMBERSHIP_ID))
            .join(CONTACT).on(CONTACT.ID.eq(REPRESENTATIVE.CONTACT_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
            .where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)).and(REPRESENTATIVE.CAPACITY.ne(Capacity.DEPUTY.name()))
            .and(DSL.coalesce(MEMBERSHIP.LEFT_ON, on).ge(on)).and(DSL.coalesce(REPRESENTATIVE.TO_ON, on).ge(on))
            .and(DSL.coalesce(REPRESENTATIVE.FROM_ON, on).le(on))
            .orderBy(DSL.when(REPRESENTATIVE.CAPACITY.eq(Capacity.CHAIR.name()), 0).otherwise(1), MEMBERSHIP.POSITION,
                CONTACT.SORT_NAME)
            .fetch(row -> new Attendance(Ids.next(), Optional.of(row.value1()), row.value2(),
                Optional.ofNullable(row.value3()), row.value3() == null ? row.value6() : row.value4(),
                Capacity.valueOf(row.value5()), AttendanceState.NOT_RECORDED));
    }

    private static Optional<Integer> rhythm(DSLContext sql, UUID partnership) {
        return sql.select(PARTNERSHIP.MEETING_EVERY_DAYS).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(partnership))
            .fetchOptional(PARTNERSHIP.MEETING_EVERY_DAYS);
    }

    private void carryActions(Edit edit, UUID partnership) {
        List<Action> open = edit.sql().selectFrom(ACTION).where(ACTION.PARTNERSHIP_ID.eq(partnership))
            .and(ACTION.STATE.in(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name()))
            .and(ACTION.DELETED_AT.isNull()).fetch(ActionRows::read);
        open.forEach(action -> actions.put(edit, action.carried()));
    }
}
