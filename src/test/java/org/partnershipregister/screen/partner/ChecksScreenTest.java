package org.partnershipregister.screen.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.DateField;

class ChecksScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void checksSayInWordsHowTheyStandAndOneIsAdded() {
        UUID id = inRegister(() -> new PartnerLists(register.database()).ids(PartnerQuestion.ALL.text("Housing Link")).getFirst());
        show(() -> new PartnerController(register, tools, id));
        TabPane tabs = FxScreen.get(() -> (TabPane) stage.getScene().getRoot().lookup(".tab-pane"));
        FxScreen.run(() -> tabs.getSelectionModel().select(2));
        settle();
        Screenshots.take("partner-checks", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        assertThat(FxScreen.<String>get(() -> tabs.getTabs().get(2).getText())).isEqualTo("Checks 4");
        assertThat(lookup("Expired 22 Oct 2026").tryQuery()).isPresent();
        assertThat(lookup("Expires 22 Dec 2026").tryQuery()).isPresent();
        FxScreen.run(() -> ((Button) lookup("Add check").query()).fire());
        settle();
        FxScreen.run(() -> {
            DateField expires = node("checks").lookupAll(".date-field").stream().map(DateField.class::cast)
                .filter(field -> "Expires on".equals(field.getPromptText())).toList().getLast();
            expires.requestFocus();
            expires.setText("1/12/26");
        });
        FxScreen.run(() -> tabs.requestFocus());
        settle();
        assertThat(inRegister(() -> new PartnerCheckStore(register.database()).of(id)).checks()).hasSize(5).last()
            .extracting(DueDiligence::seenBy, check -> check.expiresOn().orElseThrow())
            .containsExactly("Asha Patel", TestRegister.TODAY.plusDays(9));
    }
}
