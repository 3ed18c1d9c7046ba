package org.partnershipregister.screen.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.consortium.BidQuestion;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.CampaignQuestion;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidLists;
import org.partnershipregister.store.consortium.CampaignLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class ConsortiumPicturesTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void everyPageOfBidsIsPictured() {
        show(() -> new BidListController(register, tools));
        picture("20-bids");
        show(() -> new CampaignListController(register, tools));
        picture("21-campaigns");
        UUID bac = inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text("Borough Advice"))).getFirst();
        show(() -> new BidsPage(register, tools, bac));
        picture("22-consortium");
        show(() -> new NewBidController(register, tools, Optional.of(bac), Optional.empty()));
        picture("23-new-bid");
        bid(BidStage.PARTNER_SIGN_OFF, "24-bid", 5);
        bid(BidStage.AWARDED, "25-bid-won", 4);
        bid(BidStage.SUBMITTED, "26-award", 0);
        FxScreen.run(this.<Button>node("award")::fire);
        settle();
        picture("26-award");
        UUID campaign = inRegister(() -> new CampaignLists(register.database()).ids(CampaignQuestion.ALL)).get(1);
        show(() -> new CampaignController(register, tools, campaign));
        picture("27-campaign");
    }

    private void bid(BidStage stage, String name, int tabs) {
        UUID id = inRegister(() -> new BidLists(register.database()).ids(new BidQuestion("", Optional.empty(), Optional.of(stage),
            Optional.empty(), BidQuestion.Sort.TITLE, false))).getFirst();
        show(() -> new BidController(register, tools, id));
        for (int tab = 0; tab < tabs; tab++) {
            int chosen = tab;
            FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(chosen));
            settle();
            picture(name + "-" + tab);
        }
    }

    private void picture(String name) {
        settle();
        Screenshots.take(name, FxScreen.get(() -> stage.getScene()), tools.settings());
        assertThat(AccessibilityRules.broken(FxScreen.get(() -> stage.getScene().getRoot()))).as(name).isEmpty();
    }
}
