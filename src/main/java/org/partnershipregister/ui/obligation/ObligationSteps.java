package org.partnershipregister.ui.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationState;

/** What the list asks of the register; each runs on the register's thread and answers the obligation it was about. */
public interface ObligationSteps {
    Obligation save(Obligation obligation);

    Obligation settle(UUID id, ObligationState state, LocalDate on, String evidence);

    Obligation reopen(UUID id);

    void remove(UUID id);
}
