package org.partnershipregister.ui.obligation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Obligation;

/**
 * What is shown: the obligations, and who may owe one.
 *
 * @param parties the parties of the agreement; empty where it isn't said who owes what
 * @param ready   true once there is an agreement that can oblige to something
 */
public record Owed(List<Obligation> obligations, List<RecordLink> parties, boolean ready) {
    public Owed {
        obligations = List.copyOf(obligations);
        parties = List.copyOf(parties);
    }

    /** The name of a party. */
    Optional<String> name(Optional<UUID> organisation) {
        return organisation.flatMap(id -> parties.stream().filter(one -> one.id().equals(id)).findFirst()).map(RecordLink::name);
    }
}
