package org.partnershipregister.screen.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.PracticeLists;
import org.partnershipregister.store.networking.PracticeStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class PracticeScreenTest extends WindowTest {
    private NetworkingSamples samples;
    private SharedPractice log;
    private UUID meeting;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        samples = new NetworkingSamples(filled);
        log = new PracticeStore(filled.database()).save(SharedPractice.told("Tool log", "A book by the door", TODAY.minusDays(9)));
        meeting = samples.rows().meeting(samples.network().id(), TODAY.minusDays(5), "HELD");
        return filled;
    }

    @Test
    void practiceToldAtAMeetingIsNotedWithWhoToldIt() {
        show(() -> new NewPracticeController(register, tools, Optional.empty(), Optional.of(meeting)));
        clickOn("#add");
        assertThat(FxScreen.get(() -> this.<Label>node("titleProblem").getText())).isNotEmpty();
        clickOn("#title").write("Walk in pairs");
        clickOn("#organisation").write("herit");
        FxScreen.until("it is proposed", () -> lookup("Heritage Society").tryQuery().isPresent());
        push(KeyCode.ENTER);
        clickOn("#add");
        settle();
        UUID added = inRegister(() -> new PracticeLists(register.database()).ids(PracticeQuestion.ALL.text("pairs"))).getFirst();
        assertThat(navigator.went()).containsExactly(new Place.Practice(added));
        assertThat(kept(added).source()).isEqualTo(new SharedPractice.Source(samples.heritage().party().organisation(),
            Optional.of(samples.network().id()), Optional.of(meeting)));
        assertThat(kept(added).sharedOn()).isEqualTo(TODAY.minusDays(5));
    }

    @Test
    void theCardIsChangedInPlaceAndUndoTakesItBack() {
        show(() -> new PracticeListController(register, tools, Optional.of(log.id())));
        FxScreen.until("the card is there", () -> this.<Node>node("card").isVisible());
        clickOn("#card #title").push(KeyCode.CONTROL, KeyCode.A).write("Tool book");
        push(KeyCode.TAB);
        settle();
        assertThat(kept(log.id()).title()).isEqualTo("Tool book");
        inRegister(() -> register.undo().undo());
        FxScreen.until("it is called as before", () -> lookup("#card #title").<TextField>query().getText().equals("Tool log"));
    }

    private SharedPractice kept(UUID id) {
        return inRegister(() -> new PracticeStore(register.database()).get(id));
    }
}
