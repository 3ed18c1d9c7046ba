package org.partnershipregister.store.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingSeries;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.model.meeting.StandingItems;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.TestRegister;

class CarryForwardTest {
    private static final LocalDate FIRST_DAY = TestRegister.TODAY;
    private Register register;
    private MeetingStore meetings;
    private ActionStore actions;
    private PlanningStore planning;
    private Group group;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        meetings = new MeetingStore(register.database());
        actions = new ActionStore(register.database());
        planning = new PlanningStore(register.database());
        group = Group.in(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void overThreeMeetingsWhatIsNotDealtWithComesBackAndIsCounted() {
        Meeting first = first();
        UUID deferred = first.agenda().get(4).id();
        UUID discussed = first.agenda().get(5).id();
        UUID action = actions.save(ActionStoreTest.action(first, discussed, "Book the college")).id();
        UUID done = actions.save(ActionStoreTest.action(first, discussed, "Thank the hosts")).id();
        actions.done(done, FIRST_DAY);
        meetings.change(first.id(), "change.meeting.notes", kept -> kept.edit().state(MeetingState.HELD)
            .item(deferred, item -> item.noted("<p>No time.</p>").in(ItemState.DEFERRED))
            .item(discussed, item -> item.noted("<p>Discussed.</p>")).done());

        Meeting second = planning.planNext(first.id(), planning.nextDay(first.id()));
        assertThat(second.when().on()).isEqualTo(FIRST_DAY.plusDays(42));
        assertThat(meetings.get(first.id()).links().nextOn()).contains(second.when().on());
        assertThat(second.ref()).isEqualTo("MTG-2027-001");
        assertThat(titles(second)).containsExactly("Present and apologies", "Declarations of interest",
            "Notes of the last meeting", "Matters arising and actions carried forward", "Shared form", "Not reached",
            "Reports", "Finance", "Any other business", "Date of next meeting");
        assertThat(second.agenda().get(4)).satisfies(item -> {
            assertThat(item.carriedFrom()).contains(deferred);
            assertThat(item.timesCarried()).isEqualTo(1);
            assertThat(item.notes()).isEmpty();
        });
        assertThat(second.attendance()).extracting(Attendance::name).containsExactly("Sam Reed", "Kim Osei");
        assertThat(actions.get(action).timesCarried()).isEqualTo(1);
        assertThat(actions.get(done).timesCarried()).isZero();
        assertThat(before(second)).containsExactly("Book the college");

        Meeting third = planning.planNext(second.id(), planning.nextDay(second.id()));
        assertThat(third.agenda().get(4).timesCarried()).isEqualTo(2);
        assertThat(third.agenda().get(4).carriedFrom()).contains(second.agenda().get(4).id());
        assertThat(actions.get(action).timesCarried()).isEqualTo(2);
        assertThat(before(third)).containsExactly("Book the college");
        register.undo().undo();
        assertThat(actions.get(action).timesCarried()).isEqualTo(1);
    }

    @Test
    void aSeriesHasItsOwnStandingItemsAndRhythm() {
        MeetingSeries series = new MeetingSeries(UUID.randomUUID(), group.partnership(), "Board", Optional.of(14),
            StandingItems.parse("Welcome\n---\nAOB"));
        new SeriesStore(register.database()).save(series);
        assertThat(new SeriesStore(register.database()).of(group.partnership())).containsExactly(series);
        Meeting first = meetings.save(first().edit().series(Optional.of(series.id())).done());
        assertThat(planning.nextDay(first.id())).isEqualTo(FIRST_DAY.plusDays(14));
        assertThat(titles(planning.planNext(first.id(), FIRST_DAY.plusDays(14))))
            .containsExactly("Welcome", "Shared form", "Venue", "Not reached", "AOB");
    }

    @Test
    void aFirstMeetingIsProposedWithTheRepresentatives() {
        Meeting proposal = planning.proposal(Optional.of(group.partnership()), "Steering group", FIRST_DAY);
        assertThat(proposal.attendance()).extracting(Attendance::organisationName)
            .containsExactly("Housing Link", "Borough Police");
        assertThat(titles(proposal)).contains("Any other business");
        assertThat(proposal.version()).isZero();
    }

    @Test
    void approvedNotesAreFrozenAndACorrectionIsANewVersion() {
        MinutesStore minutes = new MinutesStore(register.database());
        Meeting first = first();
        minutes.circulate(first.id(), "Draft", FIRST_DAY, "all members");
        Meeting approved = minutes.approve(first.id(), "Notes as approved", FIRST_DAY.plusDays(42), Optional.empty());
        assertThat(approved.minutes().frozen()).isTrue();
        assertThatThrownBy(() -> meetings.save(approved.edit().agenda(List.of()).done()))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.reason()).isEqualTo(Failure.Reason.FROZEN));
        assertThatThrownBy(() -> minutes.approve(first.id(), "Again", FIRST_DAY, Optional.empty()))
            .isInstanceOf(Failure.class);
        assertThat(minutes.correct(first.id()).minutes().state()).isEqualTo(MinutesState.CORRECTED);
        meetings.change(first.id(), "change.meeting.notes", kept ->
            kept.edit().item(kept.agenda().getFirst().id(), item -> item.noted("<p>Corrected</p>")).done());
        minutes.approve(first.id(), "Notes as corrected", FIRST_DAY.plusDays(84), Optional.empty());
        assertThat(minutes.versions(first.id())).extracting(version -> version.text())
            .containsExactly("Draft", "Notes as approved", "Notes as corrected");
        assertThat(minutes.versions(first.id()).get(1).sha256())
            .isEqualTo("6ae51ad89eedff892c9fdbf552029dffddab73ff6c7d698b624462c533c7a1fe");
    }

    private Meeting first() {
        List<AgendaItem> agenda = new ArrayList<>(StandingItems.usual().around(List.of(AgendaItem.business("Shared form"),
            AgendaItem.business("Venue"), AgendaItem.business("Not reached"))));
        return meetings.save(planning.proposal(Optional.of(group.partnership()), "Steering group", FIRST_DAY).edit()
            .agenda(agenda).done());
    }

    private List<String> before(Meeting meeting) {
        return new ActionLists(register.database()).before(meeting.id()).stream().map(row -> row.action().text()).toList();
    }

    private static List<String> titles(Meeting meeting) {
        return meeting.agenda().stream().map(AgendaItem::title).toList();
    }
}
