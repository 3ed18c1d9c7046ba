package org.partnershipregister.screen.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.model.consortium.Consortium;
import org.partnershipregister.model.consortium.ConsortiumStructure;
import org.partnershipregister.model.consortium.Stance;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.consortium.CampaignStore;
import org.partnershipregister.store.consortium.ConsortiumStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class CampaignScreenTest extends WindowTest {
    private ConsortiumSamples samples;
    private CampaignStore campaigns;

    @BeforeEach
    void begin() {
        samples = inRegister(() -> new ConsortiumSamples(register));
        campaigns = new CampaignStore(register.database());
    }

    @Test
    void whoMayBeNamedAndWhoWasNotAskedIsSaid() {
        Campaign campaign = inRegister(() -> campaigns.save(Campaign.named(samples.consortium.id(), "Keep the desks").with(List.of(
            CampaignPosition.of(samples.lead.id(), samples.lead.name()).saying(Stance.SUPPORTS, Optional.of(ConsortiumSamples.TODAY),
                "Chair", true)))));
        show(() -> new CampaignController(register, tools, campaign.id()));
        assertThat(this.<Label>node("named").getText()).isEqualTo("May be named: Advice Centre. Logos: Advice Centre.");
        assertThat(this.<Label>node("notAsked").getText()).isEqualTo("Not asked yet: Welcome Aldermere.");
        fire("addAll");
        assertThat(inRegister(() -> campaigns.get(campaign.id())).positions()).hasSize(2);
        assertThat(this.<Label>node("notAsked").getText()).isEqualTo("Not asked yet: Welcome Aldermere.");
    }

    @Test
    void aCampaignGoesLive() {
        Campaign campaign = inRegister(() -> campaigns.save(Campaign.named(samples.consortium.id(), "Keep the desks")));
        show(() -> new CampaignController(register, tools, campaign.id()));
        FxScreen.run(() -> this.<MenuButton>node("moveMenu").getItems().getFirst().fire());
        settle();
        assertThat(inRegister(() -> campaigns.get(campaign.id())).state()).isEqualTo(CampaignState.LIVE);
        assertThat(this.<Label>node("state").getText()).isEqualTo("Live");
    }

    @Test
    void aNewCampaignListsAllMembers() {
        show(() -> new NewCampaignController(register, tools, Optional.of(samples.consortium.id())));
        fire("add");
        assertThat(this.<Label>node("titleProblem").getText()).isEqualTo("Enter the issue in a few words.");
        clickOn("#title").write("Keep the desks");
        fire("add");
        Campaign made = inRegister(() -> campaigns.withRef("CMP-0001").orElseThrow());
        assertThat(made.positions()).extracting(CampaignPosition::stance).containsExactly(Stance.NOT_ASKED, Stance.NOT_ASKED);
    }

    @Test
    void theConsortiumsTabSaysHowItIsBuiltAndWhatItBidsFor() {
        inRegister(() -> new BidStore(register.database()).save(samples.idea()));
        BidsPage page = show(() -> new BidsPage(register, tools, samples.consortium.id()));
        ComboBox<Optional<ConsortiumStructure>> structure = node("structure");
        FxScreen.run(() -> structure.setValue(Optional.of(ConsortiumStructure.HUB_AND_SPOKE)));
        settle();
        Consortium kept = inRegister(() -> new ConsortiumStore(register.database()).of(samples.consortium.id()));
        assertThat(kept.structure()).contains(ConsortiumStructure.HUB_AND_SPOKE);
        assertThat(this.<Label>node("meaning").getText()).startsWith("A hub holds the contracts");
        assertThat(page.title().getValue()).isEqualTo("Bids 1");
        assertThat(this.<Label>node("summary").getText()).isEqualTo("1 open, none won, £0.00 awarded");
        fire("addBid");
        assertThat(navigator.went()).containsExactly(new Place.NewBid(Optional.of(samples.consortium.id()), Optional.empty()));
    }

    private void fire(String id) {
        FxScreen.run(() -> this.<ButtonBase>node(id).fire());
        settle();
    }
}
