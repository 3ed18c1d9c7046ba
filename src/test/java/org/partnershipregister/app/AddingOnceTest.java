package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

/** A hand that presses Enter twice on a new form adds one record. */
class AddingOnceTest extends WindowTest {

    @Test
    void pressingTwiceAddsOne() {
        UUID network = new PartnershipStore(register.database()).save(Partnership.named("Arts Network", PartnershipModel.NETWORKING)).id();
        Screens screens = FxScreen.get(() -> new Screens(register, tools, new KeptAt("", "", "", "")));
        for (Place place : List.of(new Place.NewOpportunity(Optional.of(network), Optional.empty()),
                new Place.NewPractice(Optional.of(network), Optional.empty()), new Place.NewFlow(Optional.of(network)),
                new Place.NewActivity(Optional.of(network)))) {
            show(() -> screens.at(place));
            settle();
            FxScreen.run(() -> {
                TextField title = node("title");
                title.setText("Once");
                Button add = lookup(".button").queryAllAs(Button.class).stream().filter(Button::isDefaultButton).findFirst().orElseThrow();
                add.fire();
                add.fire();
            });
            settle();
        }
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(List.of(Kind.OPPORTUNITY, Kind.SHARED_PRACTICE, Kind.INFORMATION_FLOW, Kind.JOINT_ACTIVITY))
            .allSatisfy(kind -> assertThat(overview.counts().get(kind).all()).as(kind.name()).isEqualTo(1));
    }
}
