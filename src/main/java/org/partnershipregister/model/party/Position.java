package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * What a person is at one organisation, from when to when. A position that has ended stays, for old minutes and
 * agreements name it.
 *
 * @param organisationName the organisation's name as it is today; read only, kept with the organisation
 * @param mainContact      whether this is the person to ask first; at most one per organisation
 */
public record Position(UUID id, UUID organisation, String organisationName, String jobTitle, String unit,
                       PositionKind kind, boolean mainContact, Optional<LocalDate> startOn, Optional<LocalDate> endOn,
                       String endReason) {

    /** A new current position, everything but the organisation left open. */
    public static Position at(UUID organisation, String organisationName, String jobTitle) {
        return new Position(Ids.next(), organisation, organisationName, jobTitle, "", PositionKind.EMPLOYEE, false,
            Optional.empty(), Optional.empty(), "");
    }

    /** Whether the person holds it on that day; the last day counts. */
    public boolean currentOn(LocalDate day) {
        return startOn.map(start -> !start.isAfter(day)).orElse(true) && endOn.map(end -> !end.isBefore(day)).orElse(true);
    }

    /** Whether it is over on that day. */
    public boolean overOn(LocalDate day) {
        return endOn.map(end -> end.isBefore(day)).orElse(false);
    }

    /** The same position ended; it is no longer the main contact's. */
    public Position ended(LocalDate on, String reason) {
        return new Position(id, organisation, organisationName, jobTitle, unit, kind, false, startOn, Optional.of(on),
            reason);
    }

    /** The same position as the organisation's main contact, or not. */
    public Position main(boolean main) {
        return new Position(id, organisation, organisationName, jobTitle, unit, kind, main, startOn, endOn, endReason);
    }

    /** The same position with these dates. */
    public Position dated(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Position(id, organisation, organisationName, jobTitle, unit, kind, mainContact, from, to, endReason);
    }

    /** The same position of this kind and title. */
    public Position as(PositionKind newKind, String title) {
        return new Position(id, organisation, organisationName, title, unit, newKind, mainContact, startOn, endOn,
            endReason);
    }
}
