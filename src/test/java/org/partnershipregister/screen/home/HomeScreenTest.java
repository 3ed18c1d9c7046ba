package org.partnershipregister.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class HomeScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void homeShowsAllThatIsDueAndLooksAsDrawn() {
        show(() -> new HomeController(register, tools));
        assertThat(due()).isEqualTo(inRegister(() -> new OverviewStore(register.database()).due(30))).isNotEmpty();
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("home", stage.getScene(), tools.settings());
        FxScreen.run(() -> tools.settings().put("text.size", "150"));
        inRegister(() -> new OrganisationStore(register.database()).save(Samples.organisation("New Body")));
        Screenshots.take("home-150", stage.getScene(), tools.settings());
    }

    @Test
    void anotherSpanOfTimeIsAskedForAndRemembered() {
        show(() -> new HomeController(register, tools));
        int before = due().size();
        FxScreen.run(() -> this.<MenuButton>node("days").getItems().getLast().fire());
        settle();
        assertThat(due()).hasSizeGreaterThan(before);
        assertThat(tools.settings().number("home.days", 0)).isEqualTo(365);
    }

    @Test
    void enterOpensWhatIsSelected() {
        show(() -> new HomeController(register, tools));
        Due first = due().getFirst();
        push(KeyCode.ENTER);
        assertThat(navigator.went()).containsExactly(DuePlaces.of(first));
    }

    @Test
    void markingAnActionDoneTakesItOffTheListAndCanBeUndone() {
        show(() -> new HomeController(register, tools));
        Due action = due().stream().filter(due -> due.reason() == Due.Reason.ACTION).findFirst().orElseThrow();
        FxScreen.run(() -> lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
            .filter(link -> link.getAccessibleText() != null && link.getAccessibleText().contains(action.what()))
            .findFirst().orElseThrow().fire());
        settle();
        FxScreen.until("the action has left", () -> !due().contains(action));
        assertThat(tools.status().notice().get()).get().matches(notice -> notice.undo());
        inRegister(() -> register.undo().undo());
        FxScreen.until("the action is back", () -> due().contains(action));
    }

    private List<Due> due() {
        return FxScreen.get(() -> List.copyOf(this.<TableView<Due>>node("table").getItems()));
    }
}
