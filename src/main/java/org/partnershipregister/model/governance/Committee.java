package org.partnershipregister.model.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.partnership.Membership;

/**
 * A body that runs a partnership or part of it, with its seats, ended ones too (domain.md §3).
 *
 * @param terms  the agreement of this partnership that holds its terms of reference
 * @param quorum how many members must be there for it to decide
 * @param to     the first day it no longer exists
 */
public record Committee(UUID id, UUID partnership, String name, CommitteeKind kind, Optional<UUID> terms,
                        Optional<Integer> quorum, DecisionRule rule, Optional<LocalDate> from, Optional<LocalDate> to,
                        List<Seat> seats) {
    public static final int LONGEST_NAME = 300;

    public Committee {
        seats = List.copyOf(seats);
    }

    /** A new committee that decides by consensus and has no seats yet. */
    public static Committee named(UUID partnership, String name, CommitteeKind kind) {
        return new Committee(Ids.next(), partnership, name, kind, Optional.empty(), Optional.empty(),
            DecisionRule.CONSENSUS, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same called this. */
    public Committee called(String newName) {
        return new Committee(id, partnership, newName, kind, terms, quorum, rule, from, to, seats);
    }

    /** The same of another kind, deciding by another rule. */
    public Committee deciding(CommitteeKind newKind, DecisionRule newRule, Optional<Integer> newQuorum) {
        return new Committee(id, partnership, name, newKind, terms, newQuorum, newRule, from, to, seats);
    }

    /** The same with its terms of reference in this agreement. */
    public Committee under(Optional<UUID> agreement) {
        return new Committee(id, partnership, name, kind, agreement, quorum, rule, from, to, seats);
    }

    /** The same from day to day. */
    public Committee dated(Optional<LocalDate> first, Optional<LocalDate> end) {
        return new Committee(id, partnership, name, kind, terms, quorum, rule, first, end, seats);
    }

    /** The same with exactly these seats. */
    public Committee seating(List<Seat> all) {
        return new Committee(id, partnership, name, kind, terms, quorum, rule, from, to, all);
    }

    /** The same with only the seats that count on a day: one that was not handed over when its member left counts no more. */
    public Committee counting(List<Membership> members, LocalDate day) {
        Set<UUID> gone = members.stream().filter(member -> !member.current(day)).map(Membership::id).collect(Collectors.toSet());
        return seating(seats.stream().filter(seat -> seat.membership().filter(gone::contains).isEmpty()).toList());
    }

    /** Whether it exists on that day. */
    public boolean current(LocalDate day) {
        return from.map(start -> !start.isAfter(day)).orElse(true) && to.map(end -> end.isAfter(day)).orElse(true);
    }

    /** The seats held on that day. */
    public List<Seat> seats(LocalDate day) {
        return seats.stream().filter(seat -> seat.current(day)).toList();
    }

    /** All votes of that day together. */
    public int votes(LocalDate day) {
        return seats(day).stream().mapToInt(Seat::votes).sum();
    }

    /** How many members are represented on that day: a member with two seats counts once, a seat without one by itself. */
    public int represented(LocalDate day) {
        return (int) seats(day).stream().map(seat -> seat.membership().orElse(seat.id())).distinct().count();
    }

    /** Whether the seats of that day are enough for its quorum; empty while it has none. */
    public Optional<Boolean> reachesQuorum(LocalDate day) {
        return quorum.map(needed -> represented(day) >= needed);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("name", name, "problem.committee.name")
            .maxLength("name", name, LONGEST_NAME).dateOrder("from", "to", from, to);
        seats.forEach(seat -> problems.dateOrder("seats", seat.from(), seat.to()));
        return problems.list();
    }
}
