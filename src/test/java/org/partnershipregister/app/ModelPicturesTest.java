package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.FindStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Place;

/** Pictures of the rooms of the four models in the whole window, and that no control in them lacks name, role or size. */
class ModelPicturesTest extends JourneyTest {

    private final List<String> faults = new ArrayList<>();

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void everyListOfTheModelsIsPictured() {
        Map<String, Place> lists = new LinkedHashMap<>();
        lists.put("20-opportunities", new Place.OpportunityList());
        lists.put("21-practices", new Place.PracticeList());
        lists.put("22-bids", new Place.BidList());
        lists.put("23-campaigns", new Place.CampaignList());
        lists.put("24-referrals", new Place.ReferralList());
        lists.put("25-pathways", new Place.PathwayList());
        lists.put("26-resources", new Place.ResourceList());
        lists.put("27-flows", new Place.FlowList());
        lists.put("28-activities", new Place.ActivityList());
        lists.forEach((name, place) -> {
            go(place);
            settle();
            Screenshots.take(name, FxScreen.get(() -> stage.getScene()), tools.settings());
            faults.addAll(AccessibilityRules.broken(root()));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRecordOfTheModelsIsPictured() {
        for (Kind kind : List.of(Kind.BID, Kind.CAMPAIGN, Kind.REFERRAL_PATHWAY, Kind.INFORMATION_FLOW, Kind.JOINT_ACTIVITY)) {
            go(Place.of(kind, first(kind)));
            picture("30-" + kind.name().toLowerCase());
            everyTab("30-" + kind.name().toLowerCase());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyTabOfAPartnershipOfEachModelIsPictured() {
        for (String name : List.of("Safer Streets", "Youth Referral", "Borough Advice", "Warm Rooms", "Joint Training")) {
            go(new Place.Partnership(partnership(name)));
            everyTab("40-" + name.toLowerCase().replace(' ', '-'));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aLinkToATabLandsThere() {
        for (String tab : List.of("stepsTab", "relationshipTab", "resourcesTab", "budgetTab")) {
            go(new Place.PartnershipTab(partnership("Borough Advice"), tab));
            FxScreen.until(tab, () -> tab.equals(this.<TabPane>there("tabs").getSelectionModel().getSelectedItem().getId()));
        }
    }

    @Test
    void theFullestRoomsArePicturedInLargeTextAndInASmallWindow() {
        FxScreen.run(() -> tools.settings().put("text.size", "150"));
        fullestRooms("50");
        FxScreen.run(() -> {
            tools.settings().put("text.size", "100");
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        fullestRooms("60");
        assertThat(faults).isEmpty();
    }

    private void fullestRooms(String name) {
        go(new Place.ReferralList());
        picture(name + "-referrals");
        go(Place.of(Kind.REFERRAL_PATHWAY, first(Kind.REFERRAL_PATHWAY)));
        tab(name + "-pathway", "Smoothness");
        go(Place.of(Kind.BID, first(Kind.BID)));
        tab(name + "-bid", "Partners");
        go(Place.of(Kind.JOINT_ACTIVITY, first(Kind.JOINT_ACTIVITY)));
        picture(name + "-activity");
        go(new Place.Partnership(partnership("Safer Streets")));
        for (String part : List.of("Resources", "Budget", "Committees", "Risks", "Voice")) {
            tab(name + "-safer", part);
        }
        go(new Place.Partnership(partnership("Borough Advice")));
        tab(name + "-borough", "Bids");
    }

    private void tab(String name, String beginning) {
        TabPane tabs = there("tabs");
        FxScreen.run(() -> tabs.getSelectionModel().select(tabs.getTabs().stream()
            .filter(tab -> tab.getText().startsWith(beginning)).findFirst().orElseThrow()));
        settle();
        picture(name + "-" + beginning.toLowerCase());
    }

    private void everyTab(String name) {
        if (lookup("#tabs").tryQuery().isEmpty()) {
            return;
        }
        TabPane tabs = there("tabs");
        for (Tab tab : FxScreen.get(() -> List.copyOf(tabs.getTabs()))) {
            FxScreen.run(() -> tabs.getSelectionModel().select(tab));
            settle();
            picture(name + "-" + FxScreen.get(() -> tab.getText().replaceAll("[^A-Za-z]+", "").toLowerCase()));
        }
    }

    private UUID first(Kind kind) {
        return inRegister(() -> new FindStore(register.database()).find(kind.prefix() + "-0001", 5).hits()).stream()
            .filter(hit -> hit.kind() == kind).findFirst().orElseThrow().id();
    }

    private UUID partnership(String name) {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
    }

    private void picture(String name) {
        settle();
        Screenshots.now(name, FxScreen.get(() -> stage.getScene()));
        AccessibilityRules.broken(root()).forEach(fault -> faults.add(name + " " + fault));
    }
}
