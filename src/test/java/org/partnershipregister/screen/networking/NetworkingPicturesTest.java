package org.partnershipregister.screen.networking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.screen.partnership.PartnershipController;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PartnershipPage;

class NetworkingPicturesTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        SampleRegister.fill(filled);
        return filled;
    }

    @Test
    void theOpportunitiesArePicturedAtTwoSizesOfText() {
        show(() -> new OpportunityListController(register, tools, Optional.empty()));
        picture("opportunities");
        FxScreen.run(() -> {
            stage.setWidth(1170);
            stage.setHeight(650);
        });
        settle();
        picture("opportunities-in-frame");
        FxScreen.run(() -> tools.settings().put("text.size", "150"));
        settle();
        picture("opportunities-150");
    }

    @Test
    void oneThatWasTakenUpIsPictured() {
        UUID taken = new OpportunityLists(register.database()).ids(OpportunityQuestion.ALL.text("story boards")).getFirst();
        show(() -> new OpportunityListController(register, tools, Optional.of(taken)));
        picture("opportunity-taken-up");
    }

    @Test
    void sharedPracticeIsPictured() {
        show(() -> new PracticeListController(register, tools, Optional.empty()));
        picture("practices");
    }

    @Test
    void theNewOnesArePictured() {
        UUID warm = network();
        show(() -> new NewOpportunityController(register, tools, Optional.of(warm), Optional.empty()));
        picture("opportunity-new");
        show(() -> new NewPracticeController(register, tools, Optional.of(warm), Optional.empty()));
        picture("practice-new");
    }

    @Test
    void theTabOfANetworkIsPicturedWithItsSheet() {
        UUID warm = network();
        show(() -> new OpportunitiesPage(register, tools, new Papers(), new Printing(), warm));
        picture("network");
        clickOn("#whoWeAre");
        FxScreen.until("the first page is drawn", () -> this.<ImageView>node("page").getImage() != null);
        settle();
        picture("network-sheet");
    }

    @Test
    void theNetworkIsPicturedOnThePageOfItsPartnership() {
        UUID warm = network();
        show(() -> new PartnershipController(register, tools, warm, List.of(new PartnershipPage("opportunitiesTab", "networking.tab",
            models -> true, id -> new OpportunitiesPage(register, tools, new Papers(), new Printing(), id)))));
        FxScreen.run(() -> lookup(".tab-pane").<TabPane>query().getTabs().stream().filter(tab -> "opportunitiesTab".equals(tab.getId()))
            .findFirst().ifPresent(tab -> tab.getTabPane().getSelectionModel().select(tab)));
        settle();
        picture("network-tab");
    }

    private UUID network() {
        return new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text("warm rooms")).getFirst();
    }

    private void picture(String name) {
        Screenshots.take(name, stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
    }
}
