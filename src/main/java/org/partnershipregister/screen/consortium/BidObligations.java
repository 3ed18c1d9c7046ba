package org.partnershipregister.screen.consortium;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.ui.obligation.ObligationSteps;

/** Keeps what an award obliges to with the agreement that the award made. */
record BidObligations(ObligationStore store, Supplier<Bid> bid) implements ObligationSteps {

    static BidObligations of(Register register, UUID id) {
        return new BidObligations(new ObligationStore(register.database()), () -> new BidStore(register.database()).get(id));
    }

    @Override
    public Obligation save(Obligation obligation) {
        Bid kept = bid.get();
        UUID agreement = kept.award().agreement().orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        return store.save(agreement, Optional.of(kept.partnership()), obligation);
    }

    @Override
    public Obligation settle(UUID id, ObligationState state, LocalDate on, String evidence) {
        return store.settle(id, state, on, evidence);
    }

    @Override
    public Obligation reopen(UUID id) {
        return store.reopen(id);
    }

    @Override
    public void remove(UUID id) {
        store.remove(id);
    }
}
