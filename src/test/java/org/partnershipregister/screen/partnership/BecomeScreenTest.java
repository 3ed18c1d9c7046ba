package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class BecomeScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void aNetworkBecomesAConsortiumWithTheMembersThatAreTicked() {
        UUID trail = partnership("Heritage Trail");
        int members = inRegister(() -> new MembershipStore(register.database()).of(trail)).size();
        show(() -> new BecomePartnershipController(register, tools, trail, Optional.empty()));
        Screenshots.take("become", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        clickOn("#create");
        assertThat(navigator.went()).isEmpty();
        clickOn("#name").write("Trail Bid");
        clickOn("#why").write("The Heritage Fund wants one bid");
        FxScreen.run(() -> ((CheckBox) this.<VBox>node("members").getChildren().getFirst()).fire());
        FxScreen.run(() -> this.<CheckBox>node("ends").fire());
        clickOn("#create");
        settle();
        UUID made = partnership("Trail Bid");
        assertThat(navigator.went()).containsExactly(new Place.Partnership(made));
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(made))).hasSize(members - 1);
        assertThat(kept(made).origin()).contains(trail);
        assertThat(kept(made).models().main()).get().extracting(ModelSpan::model).isEqualTo(PartnershipModel.CONSORTIUM);
        assertThat(kept(trail).course().stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void bothPagesLinkToEachOther() {
        UUID green = partnership("Green Corridor");
        show(() -> new PartnershipController(register, tools, green, List.of()));
        Screenshots.take("partnership-origin", stage.getScene(), tools.settings());
        Hyperlink origin = FxScreen.get(() -> lookup("#origin .hyperlink").queryAs(Hyperlink.class));
        FxScreen.run(origin::fire);
        assertThat(navigator.went()).containsExactly(new Place.Partnership(partnership("Heritage Trail")));
    }

    @Test
    void theListCountsContractsApartAndFiltersThem() {
        show(() -> new PartnershipListController(register, tools));
        Screenshots.take("partnerships-standing", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> this.<javafx.scene.control.Label>node("count").getText())).contains("contract");
    }

    private UUID partnership(String name) {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
    }

    private Partnership kept(UUID id) {
        return inRegister(() -> new PartnershipStore(register.database()).get(id));
    }
}
