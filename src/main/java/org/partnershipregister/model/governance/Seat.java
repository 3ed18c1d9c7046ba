package org.partnershipregister.model.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * A place on a committee, held by a member of the partnership, by a person, or by a person for a member.
 *
 * @param memberName the member's name as read from the register, "" if none; never stored here
 * @param personName the same of the person
 * @param to         the first day it is no longer held
 */
public record Seat(UUID id, Optional<UUID> membership, String memberName, Optional<UUID> contact, String personName,
                   int votes, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** A seat with one vote that nobody holds yet. */
    public static Seat from(Optional<LocalDate> day) {
        return new Seat(Ids.next(), Optional.empty(), "", Optional.empty(), "", 1, day, Optional.empty());
    }

    /** The same held for this member. */
    public Seat of(UUID member, String name) {
        return new Seat(id, Optional.of(member), name, contact, personName, votes, from, to);
    }

    /** The same held by this person. */
    public Seat heldBy(UUID person, String name) {
        return new Seat(id, membership, memberName, Optional.of(person), name, votes, from, to);
    }

    /** The same with so many votes. */
    public Seat voting(int count) {
        return new Seat(id, membership, memberName, contact, personName, count, from, to);
    }

    /** The same until a day, or again without an end. */
    public Seat until(Optional<LocalDate> day) {
        return new Seat(id, membership, memberName, contact, personName, votes, from, day);
    }

    /** Whether somebody is named. */
    public boolean held() {
        return membership.isPresent() || contact.isPresent();
    }

    /** Whether it is held on that day. */
    public boolean current(LocalDate day) {
        return from.map(start -> !start.isAfter(day)).orElse(true) && !over(day);
    }

    /** Whether it has ended by that day. */
    public boolean over(LocalDate day) {
        return to.map(end -> !end.isAfter(day)).orElse(false);
    }

    /** Who holds it, for lines and lists: "Kim Osei (Borough Police)". */
    public String holder() {
        return personName.isEmpty() ? memberName : memberName.isEmpty() ? personName : personName + " (" + memberName + ")";
    }
}
