package org.partnershipregister.model.meeting;

import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * One person at one meeting and the organisation they spoke for that day.
 *
 * @param name             the contact's name as the register has it, or the name of a guest who is not in the register
 * @param organisationName likewise
 */
public record Attendance(UUID id, Optional<UUID> contact, String name, Optional<UUID> organisation,
                         String organisationName, Capacity capacity, AttendanceState state) {

    /** Somebody of the register; names are filled in when it is read again. */
    public static Attendance of(UUID contact, UUID organisation, Capacity capacity, AttendanceState state) {
        return new Attendance(Ids.next(), Optional.of(contact), "", Optional.of(organisation), "", capacity, state);
    }

    /** Somebody who is not in the register. */
    public static Attendance guest(String name, String organisationName, AttendanceState state) {
        return new Attendance(Ids.next(), Optional.empty(), name, Optional.empty(), organisationName, Capacity.GUEST,
            state);
    }

    public Attendance in(AttendanceState newState) {
        return new Attendance(id, contact, name, organisation, organisationName, capacity, newState);
    }

    /** The same person, expected at another meeting. */
    public Attendance again() {
        return new Attendance(Ids.next(), contact, name, organisation, organisationName, capacity,
            AttendanceState.NOT_RECORDED);
    }
}
