package org.partnershipregister.screen.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class PartnerPicturesTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        SampleRegister.fill(filled);
        return filled;
    }

    @Test
    void theListIsPicturedAtTwoSizesOfText() {
        show(() -> new PartnerListController(register, tools));
        Screenshots.take("partners", stage.getScene(), tools.settings());
        FxScreen.run(() -> tools.settings().put("text.size", "150"));
        settle();
        Screenshots.take("partners-150", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    void thePageIsPicturedWithItsTabs() {
        UUID id = new PartnerLists(register.database()).ids(PartnerQuestion.ALL.text("housing link")).getFirst();
        show(() -> new PartnerController(register, tools, id));
        Screenshots.take("partner", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
        for (int tab = 1; tab < 3; tab++) {
            int wanted = tab;
            FxScreen.run(() -> lookup(".tab-pane").<TabPane>query().getSelectionModel().select(wanted));
            settle();
            Screenshots.take("partner-tab-" + tab, stage.getScene(), tools.settings());
        }
    }

    @Test
    void theNewPartnerIsPictured() {
        show(() -> new NewPartnerController(register, tools, "The Housing Link"));
        FxScreen.until("the lookalike is shown", () -> lookup("Open it").tryQuery().isPresent());
        Screenshots.take("partner-new", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
    }
}
