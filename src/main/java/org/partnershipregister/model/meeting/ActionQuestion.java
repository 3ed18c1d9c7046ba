package org.partnershipregister.model.meeting;

import java.util.Optional;
import java.util.UUID;

/** Which actions a list shows and in what order. {@code text} is words typed, each to be found somewhere. */
public record ActionQuestion(String text, Which which, Optional<UUID> ownerOrganisation, Optional<UUID> partnership,
                             Sort sort, boolean descending) {

    /** Which part of the actions. */
    public enum Which { OPEN, OVERDUE, DONE, DROPPED, ALL }

    /** What the list is ordered by; URGENCY puts the longest overdue first and those without a day last. */
    public enum Sort { URGENCY, TEXT, OWNER, DUE, STATE, PARTNERSHIP, MEETING, REF, CARRIED }

    /** All open actions, the longest overdue first. */
    public static final ActionQuestion OPEN =
        new ActionQuestion("", Which.OPEN, Optional.empty(), Optional.empty(), Sort.URGENCY, false);

    /** Every action outside the bin. */
    public static final ActionQuestion ALL = OPEN.which(Which.ALL);

    public ActionQuestion text(String typed) {
        return new ActionQuestion(typed, which, ownerOrganisation, partnership, sort, descending);
    }

    public ActionQuestion which(Which part) {
        return new ActionQuestion(text, part, ownerOrganisation, partnership, sort, descending);
    }

    public ActionQuestion ownedBy(Optional<UUID> organisation) {
        return new ActionQuestion(text, which, organisation, partnership, sort, descending);
    }

    public ActionQuestion of(Optional<UUID> thePartnership) {
        return new ActionQuestion(text, which, ownerOrganisation, thePartnership, sort, descending);
    }

    public ActionQuestion sorted(Sort by, boolean down) {
        return new ActionQuestion(text, which, ownerOrganisation, partnership, by, down);
    }
}
