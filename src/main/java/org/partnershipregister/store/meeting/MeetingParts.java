package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGENDA_ITEM;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.DECISION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemKind;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.Notes;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.AgendaItemRecord;
import org.partnershipregister.store.schema.tables.records.AttendanceRecord;
import org.partnershipregister.store.schema.tables.records.DecisionRecord;

/** The rows that belong to one meeting, in the order they are shown. */
record MeetingParts(List<Attendance> attendance, List<AgendaItem> agenda, List<Decision> decisions) {

    static MeetingParts of(DSLContext sql, UUID meeting) {
        return new MeetingParts(attendance(sql, meeting),
            sql.selectFrom(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(meeting)).orderBy(AGENDA_ITEM.POSITION)
                .fetch(MeetingParts::item),
            sql.select(DECISION.fields()).from(DECISION).leftJoin(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(DECISION.AGENDA_ITEM_ID)).where(DECISION.MEETING_ID.eq(meeting))
                .orderBy(AGENDA_ITEM.POSITION.asc().nullsLast(), DECISION.POSITION, DECISION.ID).fetchInto(DECISION)
                .map(MeetingParts::decision));
    }

    static void put(Edit edit, Meeting meeting) {
        UUID owner = meeting.id();
        DSLContext sql = edit.sql();
        edit.replace(ATTENDANCE, ATTENDANCE.MEETING_ID, owner, attendanceRows(sql, meeting));
        releaseRemoved(edit, meeting);
        edit.replace(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID, owner, itemRows(sql, meeting));
        edit.replace(DECISION, DECISION.MEETING_ID, owner, meeting.decisions().stream()
            .map(one -> decisionRow(sql, owner, one)).toList());
    }

    /**
     * What hung on an item that is taken off the agenda stays: an action with the meeting and for the same readers, a
     * later item on its own.
     */
    private static void releaseRemoved(Edit edit, Meeting meeting) {
        DSLContext sql = edit.sql();
        List<UUID> kept = meeting.agenda().stream().map(AgendaItem::id).toList();
        List<UUID> removed = sql.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(meeting.id()))
            .and(AGENDA_ITEM.ID.notIn(kept)).fetch(AGENDA_ITEM.ID);
        sql.select(ACTION.ID, AGENDA_ITEM.AUDIENCE).from(ACTION).join(AGENDA_ITEM).on(AGENDA_ITEM.ID.eq(ACTION.AGENDA_ITEM_ID))
            .where(ACTION.AGENDA_ITEM_ID.in(removed)).fetch().forEach(row -> edit.put(sql.newRecord(ACTION).setId(row.value1())
                .setAgendaItemId(null).setAudience(row.value2())));
        sql.select(DECISION.ID).from(DECISION).where(DECISION.AGENDA_ITEM_ID.in(removed)).fetch(DECISION.ID)
            .forEach(id -> edit.put(sql.newRecord(DECISION).setId(id).setAgendaItemId(null)));
        sql.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.CARRIED_FROM_ID.in(removed)).fetch(AGENDA_ITEM.ID)
            .forEach(id -> edit.put(sql.newRecord(AGENDA_ITEM).setId(id).setCarriedFromId(null)));
    }

    /** What is found by an item: its title and the words of its notes. */
    static String searchKey(AgendaItem item) {
        return Folding.searchKey(List.of(item.title(), item.presenter(), Notes.plain(item.notes())));
    }

    private static List<Attendance> attendance(DSLContext sql, UUID meeting) {
        return sql.select(ATTENDANCE, DSL.field(ContactName.FIELD), ORGANISATION.NAME).from(ATTENDANCE)
            .leftJoin(CONTACT).on(CONTACT.ID.eq(ATTENDANCE.CONTACT_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(ATTENDANCE.ORGANISATION_ID))
            .where(ATTENDANCE.MEETING_ID.eq(meeting)).orderBy(ATTENDANCE.POSITION).fetch(MeetingParts::attendance);
    }

    private static Attendance attendance(Record3<AttendanceRecord, String, String> joined) {
        AttendanceRecord row = joined.value1();
        return new Attendance(row.getId(), Optional.ofNullable(row.getContactId()),
            row.getContactId() == null ? row.getName() : joined.value2(), Optional.ofNullable(row.getOrganisationId()),
            row.getOrganisationId() == null ? row.getOrganisationName() : joined.value3(),
            Capacity.valueOf(row.getCapacity()), AttendanceState.valueOf(row.getState()));
    }

    private static AgendaItem item(AgendaItemRecord row) {
        return new AgendaItem(row.getId(), row.getTitle(), ItemKind.valueOf(row.getKind()), row.getPresenter(),
            row.getNotes(), ItemState.valueOf(row.getState()), Audience.valueOf(row.getAudience()),
            Optional.ofNullable(row.getCarriedFromId()), row.getTimesCarried());
    }

    private static Decision decision(DecisionRecord row) {
        return new Decision(row.getId(), Optional.ofNullable(row.getAgendaItemId()), row.getPosition(), row.getText(),
            Decision.Method.valueOf(row.getMethod()), Decision.Outcome.valueOf(row.getOutcome()), row.getProposedBy());
    }

    /** Names are kept only of those who are not in the register, so that a changed or removed name changes here too. */
    private static List<AttendanceRecord> attendanceRows(DSLContext sql, Meeting meeting) {
        List<AttendanceRecord> rows = new ArrayList<>();
        for (Attendance one : meeting.attendance()) {
            rows.add(sql.newRecord(ATTENDANCE).setId(one.id()).setMeetingId(meeting.id())
                .setContactId(one.contact().orElse(null)).setName(one.contact().isPresent() ? "" : one.name())
                .setOrganisationId(one.organisation().orElse(null))
                .setOrganisationName(one.organisation().isPresent() ? "" : one.organisationName())
                .setCapacity(one.capacity().name()).setState(one.state().name()).setPosition(rows.size()));
        }
        return rows;
    }

    private static List<AgendaItemRecord> itemRows(DSLContext sql, Meeting meeting) {
        List<AgendaItemRecord> rows = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            rows.add(sql.newRecord(AGENDA_ITEM).setId(item.id()).setMeetingId(meeting.id()).setPosition(rows.size())
                .setTitle(item.title()).setKind(item.kind().name()).setPresenter(item.presenter())
                .setNotes(item.notes()).setState(item.state().name()).setAudience(item.audience().name())
                .setCarriedFromId(item.carriedFrom().orElse(null)).setTimesCarried(item.timesCarried())
                .setSearchKey(searchKey(item)));
        }
        return rows;
    }

    private static DecisionRecord decisionRow(DSLContext sql, UUID meeting, Decision one) {
        return sql.newRecord(DECISION).setId(one.id()).setMeetingId(meeting).setAgendaItemId(one.item().orElse(null))
            .setPosition(one.position()).setText(one.text()).setMethod(one.method().name())
            .setOutcome(one.outcome().name()).setProposedBy(one.proposedBy());
    }
}
