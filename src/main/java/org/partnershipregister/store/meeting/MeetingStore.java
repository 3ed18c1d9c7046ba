package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MINUTES_VERSION;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.SHARED_PRACTICE;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.MeetingRecord;

/**
 * Keeps meetings with their attendance, agenda, notes and decisions. Lists are asked of {@link MeetingLists}, actions
 * are kept by {@link ActionStore}.
 */
public final class MeetingStore {
    private final Database database;

    public MeetingStore(Database database) {
        this.database = database;
    }

    /** The meeting with that key, binned ones too; NOT_FOUND when there is none. */
    public Meeting get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The meeting with that reference. */
    public Optional<Meeting> withRef(String ref) {
        return database.read(sql -> sql.select(MEETING.ID).from(MEETING).where(MEETING.REF.eq(ref))
            .fetchOptional(MEETING.ID).flatMap(id -> find(sql, id)));
    }

    /** Saves one meeting and answers it as kept. FROZEN when its notes are approved and would read otherwise. */
    public Meeting save(Meeting meeting) {
        String key = meeting.version() == 0 ? "change.meeting.added" : "change.meeting.saved";
        return database.write(new ChangeLabel(key, meeting.title()), edit -> put(edit, meeting));
    }

    /**
     * Changes the meeting as it is kept now: for small steps that follow each other fast, such as attendance and typed
     * notes, none of which can be stale.
     *
     * @param key the text key of what was done, {@code change.meeting.notes}
     */
    public Meeting change(UUID id, String key, UnaryOperator<Meeting> step) {
        return database.write(new ChangeLabel(key, get(id).title()), edit ->
            put(edit, step.apply(find(edit.sql(), id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)))));
    }

    /** Puts one meeting as part of a larger action, such as an import, and answers it as kept. */
    public Meeting put(Edit edit, Meeting meeting) {
        refuseFrozen(edit.sql(), meeting);
        MeetingRecord row = edit.sql().newRecord(MEETING);
        MeetingRows.fill(row, meeting);
        if (meeting.version() == 0) {
            row.setRef(edit.nextRef(Kind.MEETING.prefix() + "-" + meeting.when().on().getYear()));
        } else {
            row.setRowVersion(meeting.version());
        }
        edit.put(row);
        MeetingParts.put(edit, meeting);
        Meeting named = find(edit.sql(), meeting.id()).orElseThrow();
        edit.put(edit.sql().newRecord(MEETING).setId(meeting.id()).setSearchKey(MeetingRows.searchKey(named)));
        return find(edit.sql(), meeting.id()).orElseThrow();
    }

    /** Moves a meeting to the bin. IN_USE when something came of it or was agreed at it, NOTES_KEPT when frozen notes do: cancel it instead. */
    public void delete(UUID id) {
        Meeting meeting = get(id);
        database.write(new ChangeLabel("change.meeting.deleted", meeting.title()), edit -> {
            if (edit.sql().fetchExists(MINUTES_VERSION, MINUTES_VERSION.MEETING_ID.eq(id))) {
                throw new Failure(Failure.Reason.NOTES_KEPT, meeting.title());
            }
            new Uses(edit.sql()).in(ACTION, ACTION.TEXT, ACTION.MEETING_ID.eq(id).and(ACTION.DELETED_AT.isNull()))
                .in(OPPORTUNITY, OPPORTUNITY.TITLE, OPPORTUNITY.MEETING_ID.eq(id).and(OPPORTUNITY.DELETED_AT.isNull()))
                .in(SHARED_PRACTICE, SHARED_PRACTICE.TITLE, SHARED_PRACTICE.MEETING_ID.eq(id).and(SHARED_PRACTICE.DELETED_AT.isNull()))
                .in(AGREEMENT, AGREEMENT.TITLE, AGREEMENT.ADOPTED_AT_MEETING_ID.eq(id).and(AGREEMENT.DELETED_AT.isNull()))
                .in(MEETING, MEETING.TITLE, MEETING.APPROVED_AT_MEETING_ID.eq(id).and(MEETING.DELETED_AT.isNull()))
                .refuse(meeting.title());
            edit.bin(MEETING, id, true);
            return id;
        });
    }

    /** Takes a meeting out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.meeting.restored", get(id).title()), edit -> {
            edit.bin(MEETING, id, false);
            return id;
        });
    }

    static Optional<Meeting> find(DSLContext sql, UUID id) {
        return sql.selectFrom(MEETING).where(MEETING.ID.eq(id))
            .fetchOptional(row -> MeetingRows.read(row, MeetingParts.of(sql, id)));
    }

    private static void refuseFrozen(DSLContext sql, Meeting wanted) {
        find(sql, wanted.id()).filter(kept -> kept.minutes().frozen() && wanted.minutes().frozen() && !kept.readsLike(wanted))
            .ifPresent(kept -> {
                throw new Failure(Failure.Reason.FROZEN);
            });
    }
}
