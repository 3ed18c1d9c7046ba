package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;

class LeavingScreensTest extends WindowTest {

    /** Register and settings live as long as the program: what listens to them is kept as long. */
    @ParameterizedTest
    @MethodSource("places")
    void aScreenThatWasLeftListensToNothing(Place place) {
        Screens screens = FxScreen.get(() -> new Screens(register, tools, new KeptAt("", "", "", "")));
        Screen screen = show(() -> screens.at(place));
        FxScreen.run(screen::hidden);
        FxScreen.run(screen::shown);
        settle();
        FxScreen.run(() -> {
            screen.hidden();
            stage.hide();
        });
        assertThat(register.changes().listenerCount()).as("to the register").isZero();
        assertThat(tools.settings().listenerCount()).as("to the settings").isZero();
    }

    @Test
    void aPartnershipWhoseEveryTabWasSeenListensToNothing() {
        Partnership fresh = Partnership.named("All of it", PartnershipModel.NETWORKING);
        ModelHistory models = fresh.models();
        for (PartnershipModel model : PartnershipModel.values()) {
            models = models.joinedBy(model, TestRegister.TODAY, "Everything at once");
        }
        UUID id = new PartnershipStore(register.database()).save(fresh.edit().models(models).done()).id();
        Screens screens = FxScreen.get(() -> new Screens(register, tools, new KeptAt("", "", "", "")));
        Screen screen = show(() -> screens.at(new Place.Partnership(id)));
        settle();
        TabPane tabs = (TabPane) screen.firstFocus();
        FxScreen.until("all tabs are there", () -> tabs.getTabs().stream().anyMatch(tab -> "activitiesTab".equals(tab.getId())));
        int count = FxScreen.get(() -> tabs.getTabs().size());
        assertThat(count).isGreaterThan(14);
        for (int i = 0; i < count; i++) {
            int at = i;
            FxScreen.run(() -> tabs.getSelectionModel().select(at));
            settle();
        }
        FxScreen.run(() -> {
            screen.hidden();
            stage.hide();
        });
        assertThat(register.changes().listenerCount()).as("to the register").isZero();
        assertThat(tools.settings().listenerCount()).as("to the settings").isZero();
    }

    static List<Place> places() {
        return List.of(new Place.Home(), new Place.PartnerList(), new Place.ContactList(), new Place.PartnershipList(),
                new Place.AgreementList(), new Place.MeetingList(), new Place.ActionList(), new Place.Import(),
                new Place.Bin(), new Place.Settings(), new Place.NewAgreement(Optional.empty()),
                new Place.NewMeeting(Optional.empty()), new Place.OpportunityList(), new Place.PracticeList(),
                new Place.ReferralList(), new Place.PathwayList(), new Place.BidList(), new Place.CampaignList(),
                new Place.ResourceList(), new Place.FlowList(), new Place.ActivityList(),
                new Place.NewOpportunity(Optional.empty(), Optional.empty()),
                new Place.NewPractice(Optional.empty(), Optional.empty()), new Place.NewReferral(Optional.empty()),
                new Place.NewPathway(Optional.empty()), new Place.NewBid(Optional.empty(), Optional.empty()),
                new Place.NewCampaign(Optional.empty()), new Place.NewResource(Optional.empty()),
                new Place.NewFlow(Optional.empty()), new Place.NewActivity(Optional.empty()));
    }
}
