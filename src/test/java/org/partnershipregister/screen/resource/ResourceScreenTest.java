package org.partnershipregister.screen.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionState;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.resource.ContributionLists;
import org.partnershipregister.store.resource.ContributionStore;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.store.resource.SecondmentStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Place;

class ResourceScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void theListShowsTheLedgerBesideItAndFilters() {
        UUID lights = contribution("lighting towers");
        show(() -> new ResourceListController(register, tools, Optional.of(lights)));
        FxScreen.until("the card is filled", () -> this.<Label>node("cardTitle").getText().equals("Mobile lighting towers"));
        settle();
        assertThat(this.<TableView<LedgerEntry>>node("ledger").getItems()).hasSize(5);
        picture("resources-list");
        FxScreen.run(() -> field("filter").setText("interpreters"));
        FxScreen.until("one is left", () -> this.<TableView<PagedRow<PooledLine>>>node("table").getItems().size() == 1);
        FxScreen.until("its card is shown", () -> this.<Label>node("cardTitle").getText().equals("Interpreters"));
    }

    @Test
    void whatCameIsRecordedUsedAndReversedInThePage() {
        UUID marshals = contribution("taxi marshal");
        show(() -> new ResourceListController(register, tools, Optional.of(marshals)));
        FxScreen.until("the card is filled", () -> this.<Label>node("cardTitle").getText().contains("taxi marshal"));
        press("receive");
        assertThat(field("value").getText()).as("all that is outstanding").isEqualTo("£1,500.00");
        FxScreen.run(() -> field("value").setText("900"));
        picture("resources-record");
        FxScreen.run(() -> field("value").requestFocus());
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        settle();
        settle();
        assertThat(entries(marshals)).as("Enter records, once").hasSize(2);
        assertThat(state(marshals)).isEqualTo(ContributionState.RECEIVED);
        press("giveBack");
        FxScreen.run(() -> field("value").setText("901"));
        press("record");
        assertThat(this.<Label>node("valueProblem").isVisible()).isTrue();
        assertThat(entries(marshals)).hasSize(2);
        press("cancelEntry");
        FxScreen.run(() -> this.<TableView<LedgerEntry>>node("ledger").getSelectionModel().select(0));
        dialogs.answer("The cheque was returned");
        press("reverse");
        assertThat(entries(marshals)).hasSize(3);
        assertThat(state(marshals)).isEqualTo(ContributionState.PLEDGED);
        FxScreen.run(() -> this.<TableView<LedgerEntry>>node("ledger").getSelectionModel().select(1));
        press("reverse");
        assertThat(dialogs.told()).contains("Reverse this entry");
        assertThat(entries(marshals)).hasSize(3);
    }

    @Test
    void anEntryBeingTypedWaitsWhileAnotherContributionIsLookedAt() {
        UUID marshals = contribution("taxi marshal");
        ResourceListController screen = show(() -> new ResourceListController(register, tools, Optional.of(marshals)));
        FxScreen.until("the card is filled", () -> this.<Label>node("cardTitle").getText().contains("taxi marshal"));
        press("receive");
        assertThat(FxScreen.get(screen::stuck)).as("nothing typed yet").isFalse();
        FxScreen.run(() -> field("value").setText("900"));
        assertThat(FxScreen.get(screen::stuck)).as("typed, not recorded").isTrue();
        chooseOther(marshals);
        assertThat(FxScreen.get(screen::stuck)).isTrue();
        choose(marshals);
        FxScreen.until("the entry is there again", () -> field("value").getText().equals("900") && node("record").isVisible());
        FxScreen.run(() -> {
            Button record = node("record");
            record.fire();
            record.fire(); // a double click is one entry
        });
        settle();
        settle();
        assertThat(entries(marshals)).hasSize(2);
        assertThat(FxScreen.get(screen::stuck)).isFalse();
    }

    @Test
    void theListIsSavedAsATableForSpreadsheets(@TempDir Path folder) throws IOException {
        show(() -> new ResourceListController(register, tools, Optional.empty()));
        TableView<PagedRow<PooledLine>> table = node("table");
        FxScreen.until("rows are there", () -> !table.getItems().isEmpty());
        dialogs.answer(folder.resolve("resources.csv"));
        press("export");
        FxScreen.until("the file is there", () -> Files.exists(folder.resolve("resources.csv")));
        settle();
        List<String> lines = Files.readAllLines(folder.resolve("resources.csv"));
        assertThat(lines.getFirst()).contains("Partnership");
        assertThat(lines).hasSizeGreaterThan(FxScreen.get(() -> table.getItems().size()));
        assertThat(String.join("\n", lines)).contains("Mobile lighting towers");
    }

    @Test
    void theListIsGoneThroughByKeyboard() {
        show(() -> new ResourceListController(register, tools, Optional.empty()));
        TableView<PagedRow<PooledLine>> table = node("table");
        FxScreen.until("rows are there", () -> table.getItems().size() > 1);
        FxScreen.until("the first is chosen", () -> table.getSelectionModel().getSelectedIndex() == 0);
        FxScreen.run(table::requestFocus);
        settle();
        type(KeyCode.DOWN);
        assertThat(FxScreen.get(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        FxScreen.until("its card is filled", () -> node("card").isVisible());
        type(KeyCode.ENTER);
        assertThat(field("title").isFocused()).as("Enter edits").isTrue();
    }

    @Test
    void detailsAreChangedWhereTheyAreRead() {
        UUID radios = contribution("hand radios");
        ResourceListController screen = show(() -> new ResourceListController(register, tools, Optional.of(radios)));
        FxScreen.until("the card is filled", () -> this.<Label>node("cardTitle").getText().contains("radios"));
        assertThat(node("giver").isDisabled()).as("what came stays whose it is").isTrue();
        FxScreen.run(() -> {
            field("title").setText("Hand radios with chargers");
            screen.saveNow();
        });
        FxScreen.until("it is saved", () -> this.<Label>node("cardTitle").getText().equals("Hand radios with chargers"));
        assertThat(inRegister(() -> new ContributionStore(register.database()).get(radios)).title()).isEqualTo("Hand radios with chargers");
    }

    @Test
    void aNewResourceBeginsWithItsPledge() {
        UUID warm = partnership("Warm Rooms");
        show(() -> new NewResourceController(register, tools, Optional.of(warm)));
        FxScreen.until("members are offered", () -> !this.<ComboBox<?>>node("giver").getItems().isEmpty());
        press("add");
        assertThat(this.<Label>node("giverProblem").getText()).isNotEmpty();
        FxScreen.run(() -> {
            ComboBox<Contribution.Giver> giver = node("giver");
            giver.setValue(giver.getItems().getFirst());
            this.<ComboBox<ResourceKind>>node("kind").setValue(ResourceKind.EQUIPMENT);
            field("title").setText("Two urns");
            field("quantity").setText("2");
            field("value").setText("£180");
        });
        settle();
        picture("resources-new");
        press("add");
        UUID made = contribution("two urns");
        assertThat(navigator.went()).contains(new Place.Resource(made));
        Contribution kept = inRegister(() -> new ContributionStore(register.database()).get(made));
        assertThat(kept.kept().promised().pence()).isEqualTo(18_000);
        assertThat(kept.ownership().owner()).as("equipment stays theirs unless they say so").isPresent();
    }

    @Test
    void thePageOfAPartnershipShowsContributionsFairnessSecondmentsAndWhatStaysWhose() {
        UUID safer = partnership("Safer Streets");
        ResourcesPage page = show(() -> new ResourcesPage(register, tools, safer));
        FxScreen.until("the table is filled", () -> this.<TableView<?>>node("contributions").getItems().size() > 10);
        FxScreen.until("the card is filled", () -> node("card").isVisible());
        assertThat(FxScreen.get(() -> page.title().getValue())).isEqualTo("Resources 15");
        picture("resources-page");
        view("fairnessView");
        assertThat(this.<TableView<?>>node("fairness").getItems()).hasSize(6);
        picture("resources-fairness");
        view("endingView");
        assertThat(this.<TableView<?>>node("ending").getItems()).isNotEmpty();
        picture("resources-ending");
        view("secondmentsView");
        FxScreen.run(() -> field("name").setText("Sam Reed"));
        press("addSecondment");
        FxScreen.until("the new one is chosen", () -> lookup("#cardName").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().equals("Sam Reed")));
        FxScreen.run(() -> {
            field("daysAWeek").setText("1.5");
            page.saveNow();
        });
        settle();
        assertThat(inRegister(() -> new SecondmentStore(register.database()).of(safer))).extracting(one -> one.person().name())
            .containsExactly("Carys Rees", "Sam Reed");
        assertThat(inRegister(() -> new SecondmentStore(register.database()).of(safer)).getLast().daysAWeek().orElseThrow())
            .isEqualByComparingTo("1.5");
        picture("resources-secondments");
    }

    private void choose(UUID id) {
        TableView<PagedRow<PooledLine>> table = node("table");
        FxScreen.run(() -> table.getItems().stream().filter(row -> row.id().equals(id)).findFirst()
            .ifPresent(row -> table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row))));
        settle();
    }

    private void chooseOther(UUID id) {
        String title = this.<Label>node("cardTitle").getText();
        TableView<PagedRow<PooledLine>> table = node("table");
        choose(FxScreen.get(() -> table.getItems().stream().map(PagedRow::id).filter(one -> !one.equals(id)).findFirst().orElseThrow()));
        FxScreen.until("another is shown", () -> !this.<Label>node("cardTitle").getText().equals(title));
    }

    private void view(String toggle) {
        FxScreen.run(() -> this.<ToggleButton>node(toggle).fire());
        settle();
    }

    /** Columns have ids too, so the input is meant. */
    private TextField field(String id) {
        return lookup("#" + id).match(TextField.class::isInstance).query();
    }

    private void press(String button) {
        FxScreen.run(() -> this.<Button>node(button).fire());
        settle();
        settle();
    }

    private void picture(String name) {
        settle();
        Screenshots.take(name, stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    private ContributionState state(UUID id) {
        return inRegister(() -> new ContributionStore(register.database()).get(id)).kept().state();
    }

    private List<LedgerEntry> entries(UUID id) {
        return inRegister(() -> new LedgerStore(register.database()).of(id)).entries();
    }

    private UUID contribution(String words) {
        return inRegister(() -> new ContributionLists(register.database()).ids(ResourceQuestion.ALL.text(words))).getFirst();
    }

    private UUID partnership(String name) {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
    }
}
