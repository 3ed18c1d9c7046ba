package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A changed copy of a meeting in the making: {@code meeting.edit().title("…").done()}. */
public final class MeetingDraft {
    private final Meeting from;
    private String title;
    private Optional<UUID> partnership;
    private Optional<UUID> series;
    private Meeting.When when;
    private Meeting.Where where;
    private MeetingState state;
    private Minutes minutes;
    private Meeting.Roles roles;
    private Meeting.Links links;
    private String notes;
    private List<Attendance> attendance;
    private List<AgendaItem> agenda;
    private List<Decision> decisions;

    MeetingDraft(Meeting from) {
        this.from = from;
        title = from.title();
        partnership = from.partnership();
        series = from.series();
        when = from.when();
        where = from.where();
        state = from.state();
        minutes = from.minutes();
        roles = from.roles();
        links = from.links();
        notes = from.notes();
        attendance = from.attendance();
        agenda = from.agenda();
        decisions = from.decisions();
    }

    public MeetingDraft title(String value) {
        title = value;
        return this;
    }

    public MeetingDraft partnership(Optional<UUID> value) {
        partnership = value;
        return this;
    }

    public MeetingDraft series(Optional<UUID> value) {
        series = value;
        return this;
    }

    public MeetingDraft on(LocalDate day) {
        when = new Meeting.When(day, when.start(), when.end());
        return this;
    }

    public MeetingDraft from(Optional<LocalTime> start, Optional<LocalTime> end) {
        when = new Meeting.When(when.on(), start, end);
        return this;
    }

    public MeetingDraft at(String place, String link) {
        where = new Meeting.Where(place, link);
        return this;
    }

    public MeetingDraft state(MeetingState value) {
        state = value;
        return this;
    }

    public MeetingDraft minutes(Minutes value) {
        minutes = value;
        return this;
    }

    public MeetingDraft roles(Meeting.Roles value) {
        roles = value;
        return this;
    }

    public MeetingDraft after(Optional<UUID> previous) {
        links = new Meeting.Links(previous, links.nextOn());
        return this;
    }

    public MeetingDraft nextOn(Optional<LocalDate> day) {
        links = new Meeting.Links(links.previous(), day);
        return this;
    }

    public MeetingDraft notes(String value) {
        notes = value;
        return this;
    }

    public MeetingDraft attendance(List<Attendance> value) {
        attendance = value;
        return this;
    }

    public MeetingDraft agenda(List<AgendaItem> value) {
        agenda = value;
        return this;
    }

    public MeetingDraft decisions(List<Decision> value) {
        decisions = value;
        return this;
    }

    /** Changes the item with that key, if there is one. */
    public MeetingDraft item(UUID id, UnaryOperator<AgendaItem> change) {
        agenda = agenda.stream().map(item -> item.id().equals(id) ? change.apply(item) : item).toList();
        return this;
    }

    /** Puts notes under an item; a meeting that has notes has at least a draft of them. */
    public MeetingDraft note(UUID id, String html) {
        minutes = minutes.state() == MinutesState.NONE ? minutes.in(MinutesState.DRAFT) : minutes;
        return item(id, item -> item.noted(html));
    }

    /** Adds a decision at the end. */
    public MeetingDraft decide(Decision decision) {
        decisions = new ArrayList<>(decisions);
        decisions.add(decision);
        return this;
    }

    /** The meeting as drafted, with the key, reference and version it came with. */
    public Meeting done() {
        return new Meeting(from.id(), from.ref(), title, partnership, series, when, where, state, minutes, roles, links,
            notes, attendance, agenda, decisions, from.version());
    }
}
