package org.partnershipregister.screen.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class OpportunitiesPageTest extends WindowTest {
    private NetworkingSamples samples;
    private Opportunity barn;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        samples = new NetworkingSamples(filled);
        barn = samples.kept("Barn to let", Optional.of(TODAY.plusDays(20)));
        samples.kept("Lottery round", Optional.empty());
        return filled;
    }

    @Test
    void theTabSaysHowManyAreOpenAndFollows() {
        OpportunitiesPage page = page();
        assertThat(FxScreen.get(() -> page.title().getValue())).isEqualTo("Opportunities 2");
        inRegister(() -> new OpportunityStore(register.database()).move(barn.id(), OpportunityState.NOT_PURSUED, TODAY));
        FxScreen.until("one is left", () -> page.title().getValue().equals("Opportunities 1"));
    }

    @Test
    void newOnesBelongToThePartnershipAndEnterOpensOne() {
        page();
        clickOn("#noteOpportunity");
        clickOn("#notePractice");
        clickOn("#networkOpportunities");
        FxScreen.run(() -> this.<TableView<?>>node("networkOpportunities").getSelectionModel().select(0));
        push(KeyCode.ENTER);
        Optional<UUID> here = Optional.of(samples.network().id());
        assertThat(navigator.went()).containsExactly(new Place.NewOpportunity(here, Optional.empty()),
            new Place.NewPractice(here, Optional.empty()), new Place.Opportunity(barn.id()));
    }

    @Test
    void theSheetIsShownPageByPageAndSaved(@TempDir Path folder) throws IOException {
        page();
        clickOn("#whoWeAre");
        FxScreen.until("the page is drawn", () -> this.<ImageView>node("page").getImage() != null);
        assertThat(FxScreen.get(() -> this.<Label>node("place").getText())).isEqualTo("Page 1 of 1");
        Path file = folder.resolve("sheet.txt");
        dialogs.answer(file);
        FxScreen.run(() -> this.<MenuButton>node("saveAs").getItems().stream().map(MenuItem.class::cast)
            .filter(item -> item.getText().equals("Plain text")).findFirst().orElseThrow().fire());
        FxScreen.until("it is saved", () -> tools.status().notice().get().isPresent());
        assertThat(Files.readString(file)).contains("Arts CIC", "Canal Volunteers", "Heritage Society");
        clickOn("#back");
        assertThat(FxScreen.get(() -> lookup("#networkOpportunities").tryQuery().isPresent())).isTrue();
    }

    private OpportunitiesPage page() {
        return show(() -> new OpportunitiesPage(register, tools, new Papers(), new Printing(), samples.network().id()));
    }
}
