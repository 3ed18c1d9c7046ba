package org.partnershipregister.store.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.store.schema.Tables.CHANGE_LOG;
import static org.partnershipregister.store.schema.Tables.CHANGE_SET;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.store.FindStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.TestRegister;

class MeetingStoreTest {
    private Register register;
    private MeetingStore meetings;
    private MeetingLists lists;
    private Group group;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        meetings = new MeetingStore(register.database());
        lists = new MeetingLists(register.database());
        group = Group.in(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aSavedMeetingComesBackWholeWithItsReferenceAndNames() {
        Meeting saved = meetings.save(steering());
        assertThat(saved.ref()).isEqualTo("MTG-2026-001");
        assertThat(meetings.get(saved.id())).isEqualTo(saved);
        assertThat(meetings.withRef("MTG-2026-001")).contains(saved);
        assertThat(saved.attendance()).extracting(Attendance::name).containsExactly("Sam Reed", "Rowan Guest");
        assertThat(saved.attendance()).extracting(Attendance::organisationName)
            .containsExactly("Housing Link", "Harbour College");
        assertThat(saved.quorum().represented()).isEqualTo(1);
        assertThat(saved.decisionsOf(saved.agenda().get(1).id())).extracting(Decision::text)
            .containsExactly("Hold the remaining sessions before March.");
    }

    @Test
    void aPauseInTypingIsOneStepOfUndo() {
        Meeting saved = meetings.save(steering());
        UUID item = saved.agenda().get(1).id();
        note(saved, item, "<p>Two sessions</p>");
        Meeting typed = note(saved, item, "<p>Two sessions held.</p>");
        assertThat(typed.item(item).orElseThrow().state()).isEqualTo(ItemState.DISCUSSED);
        register.undo().undo();
        assertThat(meetings.get(saved.id()).item(item).orElseThrow().notes()).isEqualTo("<p>Two sessions</p>");
        register.undo().undo();
        assertThat(meetings.get(saved.id()).item(item).orElseThrow()).isEqualTo(saved.item(item).orElseThrow());
    }

    @Test
    void undoNeverChangesTheNotesOfAnApprovedMeeting() {
        Meeting saved = meetings.save(steering());
        UUID item = saved.agenda().get(1).id();
        note(saved, item, "<p>Two sessions held.</p>");
        MinutesStore minutes = new MinutesStore(register.database());
        Meeting approved = minutes.approve(saved.id(), "Two sessions held.", TestRegister.TODAY, Optional.empty());
        assertUndoRefused(Failure.Reason.FROZEN);
        assertThat(meetings.get(saved.id())).isEqualTo(approved);
        UUID action = new ActionStore(register.database()).save(ActionStoreTest.action(saved, item, "Book the college")).id();
        register.undo().undo();
        assertThat(new ActionLists(register.database()).rows(List.of(action))).isEmpty();
        minutes.correct(saved.id());
        note(saved, item, "<p>Three sessions held.</p>");
        register.undo().undo();
        register.undo().undo();
        assertUndoRefused(Failure.Reason.FROZEN);
        assertThat(meetings.get(saved.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(approved);
    }

    @Test
    void undoNeverTakesAMeetingAwayFromItsApprovedNotes() {
        Meeting saved = meetings.save(steering());
        new MinutesStore(register.database()).approve(saved.id(), "Notes", TestRegister.TODAY, Optional.empty());
        assertUndoRefused(Failure.Reason.FROZEN);
    }

    private void assertUndoRefused(Failure.Reason reason) {
        assertThatThrownBy(() -> register.undo().undo())
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(reason));
    }

    @Test
    void typingNotesWritesTheItemOnly() {
        Meeting saved = meetings.save(steering());
        note(saved, saved.agenda().get(1).id(), "<p>Two sessions held at the college.</p>");
        List<String> tables = register.database().read(sql -> sql.select(CHANGE_LOG.TABLE_NAME).from(CHANGE_LOG)
            .join(CHANGE_SET).on(CHANGE_SET.ID.eq(CHANGE_LOG.CHANGE_SET_ID))
            .where(CHANGE_SET.SEQ.eq(DSL.select(DSL.max(CHANGE_SET.SEQ)).from(CHANGE_SET))).fetch(CHANGE_LOG.TABLE_NAME));
        assertThat(tables).containsExactly("AGENDA_ITEM");
    }

    @Test
    void meetingsAreFoundByTheirNotesPeopleDecisionsAndPartnership() {
        Meeting saved = meetings.save(steering());
        note(saved, saved.agenda().get(1).id(), "<p>The <strong>safe</strong>guarding lead was ill.</p>");
        meetings.save(Meeting.planned("Other", TestRegister.TODAY));
        for (String typed : List.of("safeguarding", "sam reed", "harbour", "remaining", "safer streets", "mtg-2026-001", "town hall")) {
            assertThat(lists.ids(MeetingQuestion.ALL.text(typed))).as(typed).containsExactly(saved.id());
        }
        assertThat(lists.ids(MeetingQuestion.ALL.text("strong"))).isEmpty();
        assertThat(new FindStore(register.database()).find("safeguarding ill", 5).hits()).extracting(hit -> hit.id()).containsExactly(saved.id());
    }

    @Test
    void listsShowWhatIsComingAndWhatWasHeld() {
        Meeting past = meetings.save(steering().edit().on(TestRegister.TODAY.minusDays(30)).state(MeetingState.HELD).done());
        Meeting coming = meetings.save(Meeting.planned("Next", TestRegister.TODAY.plusDays(3)));
        assertThat(lists.ids(MeetingQuestion.ALL)).containsExactly(coming.id(), past.id());
        assertThat(lists.ids(MeetingQuestion.ALL.which(MeetingQuestion.Which.COMING))).containsExactly(coming.id());
        assertThat(lists.ids(MeetingQuestion.ALL.which(MeetingQuestion.Which.TO_APPROVE))).containsExactly(past.id());
        assertThat(lists.ids(MeetingQuestion.ALL.of(Optional.of(group.partnership())))).containsExactly(past.id());
        for (MeetingQuestion.Sort sort : MeetingQuestion.Sort.values()) {
            assertThat(lists.ids(MeetingQuestion.ALL.sorted(sort, false))).hasSize(2);
        }
        MeetingRow row = lists.rows(List.of(past.id())).getFirst();
        assertThat(row.partnership()).isEqualTo("Safer Streets");
        assertThat(row.present()).isEqualTo(2);
    }

    @Test
    void anItemTakenOffTheAgendaLeavesItsActionsWithTheMeeting() {
        Meeting saved = meetings.save(steering());
        UUID item = saved.agenda().get(1).id();
        ActionStore actions = new ActionStore(register.database());
        UUID action = actions.save(ActionStoreTest.action(saved, item, "Book the college")).id();
        meetings.save(saved.edit().decisions(List.of()).agenda(saved.agenda().subList(0, 1)).done());
        assertThat(actions.get(action).place().item()).isEmpty();
        assertThat(actions.get(action).place().meeting()).contains(saved.id());
        register.undo().undo();
        assertThat(actions.get(action).place().item()).contains(item);
    }

    @Test
    void anActionThatLostItsItemIsForTheSameReadersAsBefore() {
        ActionLists actions = new ActionLists(register.database());
        for (Audience readers : Audience.values()) {
            Meeting begun = steering();
            UUID item = begun.agenda().get(1).id();
            Meeting saved = meetings.save(begun.edit().item(item, one -> one.forReaders(readers)).done());
            UUID action = new ActionStore(register.database()).save(ActionStoreTest.action(saved, item, "Ring them")).id();
            meetings.save(saved.edit().decisions(List.of()).agenda(saved.agenda().subList(0, 1)).done());
            assertThat(actions.of(saved.id())).extracting(ActionRow::audience).containsExactly(readers);
            assertThat(actions.rows(List.of(action))).extracting(ActionRow::audience).containsExactly(readers);
            new ActionStore(register.database()).done(action, TestRegister.TODAY);
            assertThat(actions.of(saved.id())).extracting(ActionRow::audience).containsExactly(readers);
        }
    }

    @Test
    void aMeetingWithActionsIsNotDeleted() {
        Meeting saved = meetings.save(steering());
        new ActionStore(register.database()).save(ActionStoreTest.action(saved, saved.agenda().getFirst().id(), "Book"));
        assertThatThrownBy(() -> meetings.delete(saved.id()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.IN_USE));
        Meeting other = meetings.save(Meeting.planned("Other", TestRegister.TODAY));
        meetings.delete(other.id());
        assertThat(lists.ids(MeetingQuestion.ALL)).containsExactly(saved.id());
        meetings.restore(other.id());
        assertThat(lists.count()).isEqualTo(2);
    }

    private Meeting note(Meeting meeting, UUID item, String html) {
        return meetings.change(meeting.id(), "change.meeting.notes", kept -> kept.edit().item(item, one -> one.noted(html)).done());
    }

    private Meeting steering() {
        AgendaItem venue = AgendaItem.business("Venue training");
        return Meeting.planned("Steering group", TestRegister.TODAY).edit().partnership(Optional.of(group.partnership()))
            .from(Optional.of(LocalTime.of(14, 0)), Optional.empty()).at("Town Hall, room 2", "")
            .attendance(List.of(Attendance.of(group.sam(), group.link().id(), Capacity.CHAIR, AttendanceState.PRESENT),
                Attendance.guest("Rowan Guest", "Harbour College", AttendanceState.PRESENT)))
            .agenda(List.of(AgendaItem.business("Apologies"), venue))
            .decide(Decision.agreed(venue.id(), 1, "Hold the remaining sessions before March.")).done();
    }
}
