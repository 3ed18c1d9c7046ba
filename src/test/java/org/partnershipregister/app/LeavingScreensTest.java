package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.testing.FxScreen;
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

    static List<Place> places() {
        return List.of(new Place.Home(), new Place.PartnerList(), new Place.ContactList(), new Place.PartnershipList(),
                new Place.AgreementList(), new Place.MeetingList(), new Place.ActionList(), new Place.Import(),
                new Place.Bin(), new Place.Settings(), new Place.NewAgreement(Optional.empty()),
                new Place.NewMeeting(Optional.empty()));
    }
}
