package org.partnershipregister.model.partnership;

import java.util.List;
import org.partnershipregister.model.RecordLink;

/**
 * What a member holds, or a person in a position, to be handed over when that ends: nothing of it is deleted
 * (domain.md §10.2).
 *
 * @param people      who speaks for the member; of a person, the partnerships it speaks in
 * @param seats       seats on committees; the link leads to the partnership
 * @param actions     open actions
 * @param signatures  agreements that are not over to which the member is a party, or which the person signs
 * @param gifts       contributions of the member still pledged, received or in use
 * @param obligations what agreements of the partnership still ask of the member; the link leads to the agreement
 */
public record Handover(List<RecordLink> people, List<RecordLink> seats, List<RecordLink> actions,
                       List<RecordLink> signatures, List<RecordLink> gifts, List<RecordLink> obligations) {
    public static final Handover NOTHING = new Handover(List.of(), List.of(), List.of(), List.of());

    /** What a person holds, who neither gives nor owes anything itself. */
    public Handover(List<RecordLink> people, List<RecordLink> seats, List<RecordLink> actions, List<RecordLink> signatures) {
        this(people, seats, actions, signatures, List.of(), List.of());
    }

    /** Whether there is nothing to hand over. */
    public boolean empty() {
        return people.isEmpty() && seats.isEmpty() && actions.isEmpty() && signatures.isEmpty()
            && gifts.isEmpty() && obligations.isEmpty();
    }
}
