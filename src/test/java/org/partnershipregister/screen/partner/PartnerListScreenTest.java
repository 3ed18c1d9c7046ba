package org.partnershipregister.screen.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Place;

class PartnerListScreenTest extends WindowTest {
    private Organisation link;
    @TempDir
    private Path folder;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        OrganisationStore organisations = new OrganisationStore(filled.database());
        link = organisations.save(Samples.organisation("Housing Link"));
        organisations.save(Samples.organisation("Borough Council"));
        organisations.save(Samples.organisation("Young Voices Group"));
        return filled;
    }

    @Test
    void typingFiltersTheListAndEscBringsAllBack() {
        open();
        assertThat(shownNames()).isEqualTo(3);
        clickOn("#filter").write("housing li");
        FxScreen.until("one row is left", () -> shownNames() == 1);
        assertThat(FxScreen.get(() -> this.<Label>node("count").getText())).contains("3 organisations, 1 shown");
        push(KeyCode.ESCAPE);
        FxScreen.until("all rows are back", () -> shownNames() == 3);
    }

    @Test
    void aWrongEmailIsSavedWithASentenceBelowItAndUndoTakesItBack() {
        open();
        select("housing link");
        clickOn("#email").write("office@housinglink");
        push(KeyCode.TAB);
        settle();
        assertThat(FxScreen.get(() -> this.<Label>node("emailProblem").getText())).contains("after the dot");
        assertThat(kept(link.id()).channel(ChannelKind.EMAIL)).map(channel -> channel.detail())
            .contains("office@housinglink");
        inRegister(() -> register.undo().undo());
        settle();
        FxScreen.until("the field is empty again", () -> this.<TextField>node("email").getText().isEmpty());
    }

    @Test
    void severalPartnersAreCopiedTaggedAndDeletedAsOneStepEach() {
        open();
        clickOn("#table");
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(FxScreen.get(() -> lookup("3 selected").tryQuery().isPresent())).isTrue();
        push(KeyCode.CONTROL, KeyCode.C);
        settle();
        assertThat(FxScreen.get(() -> Clipboard.getSystemClipboard().getString()).lines()).hasSize(4)
            .first().asString().startsWith("Name\tSector\tKind");
        dialogs.answer("advice");
        clickOn("Add tag…");
        settle();
        assertThat(kept(link.id()).tags()).containsExactly("advice", "housing");
        clickOn("Move to bin");
        FxScreen.until("the list is empty", () -> shownNames() == 0);
        assertThat(FxScreen.get(() -> lookup("No partners yet").tryQuery().isPresent())).isTrue();
        inRegister(() -> register.undo().undo());
        FxScreen.until("all are back", () -> shownNames() == 3);
        inRegister(() -> register.undo().undo());
        assertThat(kept(link.id()).tags()).containsExactly("housing");
    }

    @Test
    void theListIsSavedWithItsFilterColumnsAndOrderAndAllItsRows() throws IOException {
        inRegister(() -> {
            OrganisationStore organisations = new OrganisationStore(register.database());
            IntStream.range(0, 120).forEach(number -> organisations.save(Organisation.named("=Pier " + (100 + number))));
            return true;
        });
        tools.settings().put("list.partner.columns", "ref,name");
        tools.settings().put("list.partner.order", "-name");
        open();
        clickOn("#filter").write("pier");
        FxScreen.until("the rows are filtered", () -> shownNames() == 120);
        Path file = folder.resolve("partners.csv");
        dialogs.answer(file);
        clickOn("#export");
        FxScreen.until("the list is saved", () -> tools.status().notice().get().isPresent());

        assertThat(Files.readString(file)).startsWith("\uFEFFReference,Name\r\n").contains(",'=Pier 100\r\n");
        assertThat(CsvTable.read(file).rows()).hasSize(120).extracting(row -> row.cells().getLast())
            .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(tools.status().notice().get().orElseThrow().sentence()).contains("120 rows", "partners.csv");
    }

    /** JavaFX empties a table's sort order when its rows are replaced, and the list fell back to its usual order. */
    @Test
    void theChosenOrderStaysWhenTheRowsChangeAndForTheNextTime() {
        open();
        FxScreen.run(() -> this.<TableView<?>>node("table").getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING));
        settle();
        inRegister(() -> new OrganisationStore(register.database()).save(Samples.organisation("Quayside Arts CIC")));
        settle();
        assertThat(FxScreen.get(() -> this.<TableView<?>>node("table").getSortOrder().size())).isEqualTo(1);
        assertThat(FxScreen.get(() -> this.<TableView<PagedRow<?>>>node("table").getItems().getLast().id()))
            .isEqualTo(inRegister(() -> new PartnerLists(register.database()).ids(PartnerQuestion.ALL)).getFirst());
        assertThat(tools.settings().get("list.partner.order")).contains("-name");
    }

    @Test
    void enterOpensThePartnersPage() {
        open();
        select("housing link");
        clickOn("#table");
        push(KeyCode.ENTER);
        assertThat(navigator.went()).contains(new Place.Partner(link.id()));
    }

    @Test
    void everythingHasANameAndIsBigEnough() {
        open();
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    void aListLeftAndComeBackToShowsWhatChangedMeanwhile() {
        PartnerListController list = open();
        FxScreen.run(list::hidden);
        assertThat(register.changes().listenerCount()).isZero();
        inRegister(() -> new OrganisationStore(register.database()).save(Samples.organisation("Quayside Arts CIC")));
        FxScreen.run(list::shown);
        settle();
        assertThat(shownNames()).isEqualTo(4);
    }

    private PartnerListController open() {
        return show(() -> new PartnerListController(register, tools));
    }

    private void select(String typed) {
        clickOn("#filter").write(typed);
        FxScreen.until("one row is left", () -> shownNames() == 1);
        settle();
        FxScreen.until("it is beside", () -> this.<Label>node("cardName").getText().equals("Housing Link"));
    }

    private int shownNames() {
        return FxScreen.get(() -> this.<TableView<?>>node("table").getItems().size());
    }

    private Organisation kept(UUID id) {
        return inRegister(() -> new OrganisationStore(register.database()).get(id));
    }
}
