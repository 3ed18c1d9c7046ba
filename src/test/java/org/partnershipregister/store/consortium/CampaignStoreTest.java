package org.partnershipregister.store.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.model.consortium.CampaignQuestion;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.model.consortium.Consortium;
import org.partnershipregister.model.consortium.ConsortiumStructure;
import org.partnershipregister.model.consortium.Stance;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.TestRegister;

class CampaignStoreTest {
    private Register register;
    private ConsortiumSamples samples;
    private CampaignStore campaigns;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ConsortiumSamples(register);
        campaigns = new CampaignStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aCampaignIsKeptWithEachMembersPosition() {
        Campaign wanted = Campaign.named(samples.consortium.id(), "Keep advice in libraries")
            .with(new Campaign.Aim("Keep five desks open", "The council", "")).with(List.of(
                CampaignPosition.of(samples.lead.id(), samples.lead.name()).saying(Stance.SUPPORTS, Optional.of(TestRegister.TODAY), "Chair", true),
                CampaignPosition.of(samples.second.id(), samples.second.name())));
        Campaign kept = campaigns.save(wanted);
        assertThat(kept).usingRecursiveComparison().ignoringFields("ref", "version").isEqualTo(wanted);
        assertThat(new CampaignLists(register.database()).of(samples.consortium.id())).singleElement().satisfies(row -> {
            assertThat(row.asked()).isEqualTo(1);
            assertThat(row.signedOff()).isEqualTo(1);
        });
    }

    @Test
    void statesFollowEachOther() {
        Campaign kept = campaigns.save(Campaign.named(samples.consortium.id(), "Keep advice in libraries"));
        assertThatThrownBy(() -> campaigns.move(kept.id(), CampaignState.WON, TestRegister.TODAY)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> campaigns.save(kept.in(CampaignState.PAUSED))).isInstanceOf(Failure.class);
        assertThat(campaigns.move(kept.id(), CampaignState.LIVE, TestRegister.TODAY).from()).contains(TestRegister.TODAY);
    }

    @Test
    void anOrganisationHasOnePosition() {
        CampaignPosition one = CampaignPosition.of(samples.lead.id(), samples.lead.name());
        CampaignPosition again = CampaignPosition.of(samples.lead.id(), samples.lead.name());
        assertThatThrownBy(() -> campaigns.save(Campaign.named(samples.consortium.id(), "Twice").with(List.of(one, again))))
            .isInstanceOf(Failure.class);
    }

    @Test
    void aDeletedCampaignComesBackByUndo() {
        Campaign kept = campaigns.save(Campaign.named(samples.consortium.id(), "Keep advice in libraries"));
        CampaignLists lists = new CampaignLists(register.database());
        campaigns.delete(List.of(kept.id()));
        assertThat(lists.ids(CampaignQuestion.ALL)).isEmpty();
        register.undo().undo();
        assertThat(lists.ids(CampaignQuestion.ALL)).containsExactly(kept.id());
    }

    @Test
    void howAConsortiumIsBuiltIsKeptOnce() {
        ConsortiumStore store = new ConsortiumStore(register.database());
        Consortium first = store.save(Consortium.of(samples.consortium.id()).with(Optional.of(ConsortiumStructure.HUB_AND_SPOKE)));
        store.save(Consortium.of(samples.consortium.id()).with(Optional.of(ConsortiumStructure.LEAD_BODY)));
        assertThat(store.of(samples.consortium.id()).id()).isEqualTo(first.id());
        assertThat(store.of(samples.consortium.id()).structure()).contains(ConsortiumStructure.LEAD_BODY);
    }
}
