package org.partnershipregister.screen.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class OpportunityDueTest extends WindowTest {
    private Opportunity late;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        NetworkingSamples samples = new NetworkingSamples(filled);
        late = samples.kept("Lottery round", Optional.of(TODAY.minusDays(3)));
        samples.kept("Barn to let", Optional.of(TODAY.plusDays(3)));
        return filled;
    }

    @Test
    void anOpportunityNearItsDeadlineStandsOnHomeWithTheVerbThatDealsWithIt() {
        show(() -> new HomeController(register, tools));
        FxScreen.until("it is there", () -> lookup("Opportunity past its deadline: Lottery round").tryQuery().isPresent());
        assertThat(FxScreen.get(() -> lookup("Opportunity closes: Barn to let").tryQuery().isPresent())).isTrue();
        clickOn("Decide");
        assertThat(navigator.went()).containsExactly(new Place.Opportunity(late.id()));
    }
}
