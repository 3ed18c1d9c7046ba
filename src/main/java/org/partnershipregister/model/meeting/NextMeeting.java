package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Proposes the meeting that follows another: same group, place and hour; everyone expected again and the members'
 * present representatives; the standing items, and between them each item that was put off or not reached.
 */
public final class NextMeeting {
    private NextMeeting() {
    }

    public static Meeting after(Meeting previous, LocalDate on, StandingItems standing, List<Attendance> representatives) {
        List<AgendaItem> business = previous.agenda().stream().filter(AgendaItem::comesBack).map(AgendaItem::again).toList();
        return Meeting.planned(previous.title(), on).edit().partnership(previous.partnership()).series(previous.series())
            .from(previous.when().start(), previous.when().end())
            .at(previous.where().place(), previous.where().link())
            .roles(previous.roles()).after(Optional.of(previous.id()))
            .attendance(expected(previous.attendance(), representatives)).agenda(standing.around(business)).done();
    }

    /** Those who came as members last time unless they represent nobody any more, then representatives new since. */
    private static List<Attendance> expected(List<Attendance> before, List<Attendance> representatives) {
        Set<String> current = new HashSet<>();
        representatives.forEach(one -> current.add(who(one)));
        Set<String> known = new HashSet<>();
        List<Attendance> people = new ArrayList<>();
        for (Attendance one : before) {
            boolean stays = current.isEmpty() || current.contains(who(one));
            boolean member = one.capacity() != Capacity.GUEST && one.capacity() != Capacity.DEPUTY;
            if (member && stays && known.add(who(one))) {
                people.add(one.again());
            }
        }
        representatives.stream().filter(one -> known.add(who(one))).forEach(people::add);
        return people;
    }

    private static String who(Attendance one) {
        return one.contact().map(UUID::toString).orElse(one.name());
    }
}
