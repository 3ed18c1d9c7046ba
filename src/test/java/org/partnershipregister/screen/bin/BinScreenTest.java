package org.partnershipregister.screen.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.screen.history.HistoryController;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class BinScreenTest extends WindowTest {
    private UUID id;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        OrganisationStore organisations = new OrganisationStore(filled.database());
        Organisation link = organisations.save(Samples.organisation("Housing Link"));
        organisations.save(link.edit().areaServed("Riverside").done());
        organisations.delete(link.id());
        id = link.id();
        return filled;
    }

    @Test
    void whatIsChosenComesBackAndTheBinSaysItIsEmpty() {
        show(() -> new BinController(register, tools));
        Screenshots.take("bin", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
        FxScreen.run(() -> this.<TableView<?>>node("table").getSelectionModel().selectFirst());
        clickOn("#restore");
        FxScreen.until("the bin is empty", () -> lookup("The bin is empty").tryQuery().isPresent());
        assertThat(inRegister(() -> new PartnerLists(register.database()).ids(PartnerQuestion.ALL))).containsExactly(id);
    }

    @Test
    void theHistorySaysInWordsWhatChanged() {
        show(() -> new HistoryController(register, tools, id));
        assertThat(FxScreen.get(() -> lookup("Works in: Riverside").tryQuery().isPresent())).isTrue();
        Screenshots.take("history", stage.getScene(), tools.settings());
    }
}
