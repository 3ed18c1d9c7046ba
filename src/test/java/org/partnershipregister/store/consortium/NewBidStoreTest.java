package org.partnershipregister.store.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;

class NewBidStoreTest {
    private Register register;
    private NetworkingSamples samples;
    private NewBidStore store;
    private OpportunityStore opportunities;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new NetworkingSamples(register);
        store = new NewBidStore(register.database());
        opportunities = new OpportunityStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aBidForAnOpportunityTakesItUpInOneStep() {
        Opportunity round = samples.kept("Lottery round", Optional.empty());
        Bid bid = begin(round.id());
        assertThat(bid.opportunity()).contains(round.id());
        assertThat(bid.partners()).hasSize(3);
        assertThat(opportunities.get(round.id()).course().state()).isEqualTo(OpportunityState.TAKEN_UP);
        assertThat(opportunities.get(round.id()).course().on()).contains(TestRegister.TODAY);
        register.undo().undo();
        assertThat(opportunities.get(round.id()).course().state()).isEqualTo(round.course().state());
        assertThat(new BidStore(register.database()).withRef(bid.ref())).isEmpty();
    }

    @Test
    void anOpportunityThatWasMissedStaysSo() {
        Opportunity round = samples.kept("Lottery round", Optional.empty());
        opportunities.move(round.id(), OpportunityState.MISSED, TestRegister.TODAY);
        begin(round.id());
        assertThat(opportunities.get(round.id()).course().state()).isEqualTo(OpportunityState.MISSED);
    }

    private Bid begin(UUID opportunity) {
        return store.begin(Bid.named(samples.network().id(), "Lottery bid").edit().opportunity(Optional.of(opportunity)).done());
    }
}
