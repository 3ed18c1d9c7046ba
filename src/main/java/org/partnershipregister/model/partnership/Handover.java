package org.partnershipregister.model.partnership;

import java.util.List;
import org.partnershipregister.model.RecordLink;

/**
 * What a member held when it left, to be handed over: nothing of it is deleted (domain.md §10.2).
 *
 * @param people     its representatives
 * @param actions    its open actions of this partnership
 * @param signatures agreements of this partnership to which it is a party
 */
public record Handover(List<RecordLink> people, List<RecordLink> actions, List<RecordLink> signatures) {

    /** Whether there is nothing to hand over. */
    public boolean empty() {
        return people.isEmpty() && actions.isEmpty() && signatures.isEmpty();
    }
}
