package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.model.Failure;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Status;

class ListExportTest extends WindowTest {

    @TempDir
    private Path folder;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListIsSavedAsItIsShown(Place place) {
        Path file = folder.resolve("list.csv");
        show(place);
        dialogs.answer(file);
        FxScreen.run(this.<Button>node("export")::fire);
        FxScreen.until("the list is saved", () -> notice().isPresent());

        CsvTable saved = CsvTable.read(file);
        TableView<?> table = node("table");
        List<String> shown = FxScreen.get(() -> table.getColumns().stream().filter(column -> !column.getId().equals("steps"))
            .map(column -> column.getText()).toList());
        assertThat(saved.headings()).isEqualTo(shown);
        assertThat(saved.rows()).isNotEmpty().hasSize(table.getItems().size());
        assertThat(notice().flatMap(Status.Notice::file)).contains(file);
        assertThat(tools.work().running()).isEmpty();
    }

    @Test
    void aPlaceThatTakesNoFileIsToldAndNothingIsSaidToBeSaved() {
        show(new Place.PartnerList());
        dialogs.answer(folder.resolve("no such folder").resolve("list.csv"));
        FxScreen.run(this.<Button>node("export")::fire);
        FxScreen.until("it is told", () -> !dialogs.failures().isEmpty());
        assertThat(dialogs.failures()).extracting(Failure::reason).containsExactly(Failure.Reason.UNWRITABLE_FILE);
        assertThat(notice()).isEmpty();
    }

    static List<Place> lists() {
        return List.of(new Place.PartnerList(), new Place.ContactList(), new Place.PartnershipList(),
                new Place.AgreementList(), new Place.MeetingList(), new Place.ActionList());
    }

    private void show(Place place) {
        Screens screens = FxScreen.get(() -> new Screens(register, tools, new KeptAt("", "", "", "")));
        Screen screen = show(() -> screens.at(place));
        assertThat(screen.node()).isNotNull();
        settle();
    }

    private Optional<Status.Notice> notice() {
        return FxScreen.get(() -> tools.status().notice().get());
    }
}
