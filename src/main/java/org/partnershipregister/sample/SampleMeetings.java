package org.partnershipregister.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingDraft;
import org.partnershipregister.model.meeting.MeetingSeries;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.Minutes;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.model.meeting.Notes;
import org.partnershipregister.model.meeting.Owner;
import org.partnershipregister.model.meeting.StandingItems;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.meeting.SeriesStore;

/** Sixty meetings over three years: series with attendance, notes, decisions and actions, some of them overdue. */
final class SampleMeetings {
    private static final int TOPICS_EACH = 3;
    private static final int LONG_AGO_DAYS = 75;

    private final MeetingStore meetings;
    private final ActionStore actions;
    private final SeriesStore series;
    private final Town town;
    private final List<SampleLine> topics = SampleLine.read("topics");
    private final List<SampleLine> members = SampleLine.read("members");

    SampleMeetings(Database database, Town town) {
        this.meetings = new MeetingStore(database);
        this.actions = new ActionStore(database);
        this.series = new SeriesStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        for (SampleLine line : SampleLine.read("meetings")) {
            Partnership partnership = town.partnership(line.text(0));
            MeetingSeries ours = MeetingSeries.of(partnership.id(), partnership.running().groupName(),
                partnership.running().meetingEveryDays());
            series.put(edit, ours);
            Optional<Meeting> before = Optional.empty();
            for (int number = 0; number < line.number(1); number++) {
                Meeting meeting = put(edit, line, ours, number, before);
                if (before.isEmpty()) {
                    town.addFirst(line.text(0), meeting);
                }
                before = Optional.of(meeting);
            }
        }
    }

    private Meeting put(Edit edit, SampleLine line, MeetingSeries ours, int number, Optional<Meeting> before) {
        LocalDate on = weekday(town.today().plusDays(line.number(2))
            .minusDays((long) line.number(3) * (line.number(1) - 1 - number)));
        List<SampleLine> business = business(line.text(0), number);
        boolean held = !on.isAfter(town.today());
        LocalTime start = LocalTime.parse(line.text(4));
        MeetingDraft draft = Meeting.planned(ours.name(), on).edit().partnership(Optional.of(ours.partnership()))
            .series(Optional.of(ours.id())).from(Optional.of(start), Optional.of(start.plusMinutes(90)))
            .at(line.text(5), "").after(before.map(Meeting::id)).state(held ? MeetingState.HELD : MeetingState.PLANNED)
            .roles(new Meeting.Roles(Optional.of(town.person(line.text(6)).id()), "Gareth Pugh", Optional.of(2)))
            .attendance(attendance(line.text(0), number, held))
            .agenda(StandingItems.usual().around(items(business, held)));
        Meeting meeting = meetings.put(edit, held ? held(draft.done(), on, business) : draft.done());
        if (held) {
            putActions(edit, meeting, business);
        }
        return meeting;
    }

    private static Meeting held(Meeting meeting, LocalDate on, List<SampleLine> business) {
        List<Decision> decisions = new ArrayList<>();
        for (SampleLine topic : business) {
            if (topic.has(3)) {
                decisions.add(decision(topic, item(meeting, topic)));
            }
        }
        return meeting.edit().decisions(decisions)
            .minutes(new Minutes(MinutesState.CIRCULATED, Optional.of(on.plusDays(6)), "All members",
                Optional.empty(), Optional.empty())).done();
    }

    private static Decision decision(SampleLine topic, AgendaItem item) {
        Decision agreed = Decision.agreed(item.id(), 1, topic.text(3));
        return switch (topic.text(3)) {
            case "Noted." -> agreed.by(Decision.Method.CONSENSUS, Decision.Outcome.NOTED, "");
            case String text when text.startsWith("Deferred") ->
                agreed.by(Decision.Method.CONSENSUS, Decision.Outcome.DEFERRED, "");
            default -> agreed;
        };
    }

    private void putActions(Edit edit, Meeting meeting, List<SampleLine> business) {
        for (SampleLine topic : business) {
            LocalDate due = meeting.when().on().plusDays(topic.number(6));
            Action action = Action.of(new Action.Source(Optional.of(meeting.id()), Optional.of(item(meeting, topic).id()),
                meeting.partnership(), topic.has(3) ? 2 : 1), topic.text(4),
                Owner.organisation(town.organisation(topic.text(5)).id()), Optional.of(due));
            boolean longAgo = meeting.when().on().isBefore(town.today().minusDays(LONG_AGO_DAYS));
            actions.put(edit, longAgo ? action.done(due.minusDays(2)) : action);
        }
    }

    private static AgendaItem item(Meeting meeting, SampleLine topic) {
        return meeting.agenda().stream().filter(item -> item.title().equals(topic.text(1))).findFirst().orElseThrow();
    }

    private List<SampleLine> business(String partnership, int number) {
        List<SampleLine> ours = topics.stream().filter(topic -> topic.text(0).equals(partnership)).toList();
        List<SampleLine> chosen = new ArrayList<>();
        for (int at = 0; at < Math.min(TOPICS_EACH, ours.size()); at++) {
            chosen.add(ours.get((number * TOPICS_EACH + at) % ours.size()));
        }
        return chosen;
    }

    private static List<AgendaItem> items(List<SampleLine> business, boolean held) {
        return business.stream().map(topic -> {
            AgendaItem item = AgendaItem.business(topic.text(1));
            boolean deferred = topic.text(3).startsWith("Deferred");
            AgendaItem noted = held ? item.noted(Notes.of(topic.text(2))) : item;
            return held && deferred ? noted.in(ItemState.DEFERRED) : noted;
        }).toList();
    }

    private List<Attendance> attendance(String partnership, int number, boolean held) {
        List<Attendance> people = new ArrayList<>();
        for (SampleLine line : members) {
            if (line.text(0).equals(partnership) && line.has(6)) {
                people.add(Attendance.of(town.person(line.text(6)).id(), town.organisation(line.text(1)).id(),
                    Capacity.REPRESENTATIVE, held ? came(number, people.size()) : AttendanceState.NOT_RECORDED));
            }
        }
        return people;
    }

    /** Most come, some join from elsewhere, one sends apologies, now and then one says nothing. */
    private static AttendanceState came(int meeting, int person) {
        return switch ((meeting * 5 + person * 3) % 11) {
            case 1 -> AttendanceState.APOLOGIES;
            case 4 -> AttendanceState.ONLINE;
            case 8 -> person > 2 ? AttendanceState.ABSENT : AttendanceState.PRESENT;
            default -> AttendanceState.PRESENT;
        };
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
