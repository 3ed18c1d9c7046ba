package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A meeting: who, where, agenda with notes, and decisions (domain.md §6). Its actions are records of their own.
 *
 * @param ref     the permanent reference (MTG-2026-014), "" until first saved
 * @param notes   our own remarks; never part of any paper
 * @param version the row's version as read; 0 until first saved
 */
public record Meeting(UUID id, String ref, String title, Optional<UUID> partnership, Optional<UUID> series, When when,
                      Where where, MeetingState state, Minutes minutes, Roles roles, Links links, String notes,
                      List<Attendance> attendance, List<AgendaItem> agenda, List<Decision> decisions, long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TAKER = 300;

    /** The day it is held, and from when to when. */
    public record When(LocalDate on, Optional<LocalTime> start, Optional<LocalTime> end) {
    }

    /** The room, and the link for those who join from elsewhere; each may be "". */
    public record Where(String place, String link) {
    }

    /** Who chairs, who takes notes, and how many members must be represented. */
    public record Roles(Optional<UUID> chair, String minuteTaker, Optional<Integer> quorum) {
    }

    /** The meeting before, and the day of the next. */
    public record Links(Optional<UUID> previous, Optional<LocalDate> nextOn) {
    }

    public Meeting {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
    }

    /** A new meeting that is planned for a day; everything else can wait. */
    public static Meeting planned(String title, LocalDate on) {
        return new Meeting(Ids.next(), "", title, Optional.empty(), Optional.empty(),
            new When(on, Optional.empty(), Optional.empty()), new Where("", ""), MeetingState.PLANNED, Minutes.NONE,
            new Roles(Optional.empty(), "", Optional.empty()), new Links(Optional.empty(), Optional.empty()), "",
            List.of(), List.of(), List.of(), 0);
    }

    /** Starts a changed copy. */
    public MeetingDraft edit() {
        return new MeetingDraft(this);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", title, "problem.meeting.title")
            .maxLength("title", title, LONGEST_TITLE).maxLength("place", where.place(), 2_000)
            .maxLength("link", where.link(), 2_000);
        if (when.start().isPresent() && when.end().isPresent() && when.end().get().isBefore(when.start().get())) {
            problems.add(Problem.error("end", "problem.meeting.end", when.start().get()));
        }
        links.nextOn().filter(next -> !next.isAfter(when.on()))
            .ifPresent(next -> problems.add(Problem.error("nextOn", "problem.meeting.next", when.on())));
        return problems.list();
    }

    public Quorum quorum() {
        return Quorum.of(roles.quorum(), attendance);
    }

    /** The item with that key. */
    public Optional<AgendaItem> item(UUID item) {
        return agenda.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** The number an item has on the agenda, from 1. */
    public int numberOf(UUID item) {
        return agenda.stream().map(AgendaItem::id).toList().indexOf(item) + 1;
    }

    /** The decisions of one item in their order. */
    public List<Decision> decisionsOf(UUID item) {
        return decisions.stream().filter(one -> one.item().equals(Optional.of(item))).toList();
    }

    /** Whether what a reader of the notes would see is the same in both. */
    public boolean readsLike(Meeting other) {
        return title.equals(other.title) && when.equals(other.when) && where.equals(other.where)
            && attendance.equals(other.attendance) && agenda.equals(other.agenda) && decisions.equals(other.decisions);
    }
}
