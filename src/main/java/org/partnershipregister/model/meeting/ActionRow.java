package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.RecordLink;

/**
 * An action as a line of a list, with the names of what it belongs to.
 *
 * @param owner             the person, or else the organisation, or else the name as it was said; "" for nobody
 * @param ownerOrganisation "" when it is not known
 * @param meeting           the meeting it comes from
 * @param partnership       the partnership's name, "" for none
 * @param audience          who may read the item it comes from
 */
public record ActionRow(Action action, String owner, String ownerOrganisation, Optional<RecordLink> meeting,
                        Optional<LocalDate> meetingOn, String partnership, Audience audience) {

    public UUID id() {
        return action.id();
    }

    /** Owner and organisation in a few words, each named once. */
    public String ownerInFull() {
        return ownerOrganisation.isBlank() || ownerOrganisation.equals(owner) ? owner
            : owner.isBlank() ? ownerOrganisation : owner + ", " + ownerOrganisation;
    }
}
