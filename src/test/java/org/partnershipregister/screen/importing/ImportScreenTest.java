package org.partnershipregister.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.exchange.CellProblem;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.exchange.ImportChoices;
import org.partnershipregister.exchange.ImportField;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.exchange.Treatment;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerKey;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerImportStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class ImportScreenTest extends WindowTest {

    @Test
    void aFileIsMatchedLookedAtImportedAndTakenBackByOneUndo() {
        inRegister(() -> new OrganisationStore(register.database()).save(Organisation.named("ST BRIGIDS CHURCH")));
        dialogs.answer(list());
        show(() -> new ImportController(register, tools, Optional.empty()));
        Screenshots.take("import-1", stage.getScene(), tools.settings());

        clickOn("#chooseFile");
        planned();
        assertThat(chips()).contains("2 new", "1 already in the register, shown side by side before anything changes",
            "1 repeats an earlier row");
        assertThat(this.<TableView<CellProblem>>node("problems").getItems()).extracting(CellProblem::kind)
            .contains(CellProblem.Kind.NO_NAME, CellProblem.Kind.EMAIL);
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("import-2", stage.getScene(), tools.settings());

        clickOn("#next");
        assertThat(this.<TableView<PlannedRow>>node("doubles").getItems()).hasSize(2);
        Screenshots.take("import-3", stage.getScene(), tools.settings());
        clickOn("#next");
        FxScreen.until("the import is done", () -> tools.status().notice().get().isPresent());

        assertThat(names()).containsExactlyInAnyOrder("ST BRIGIDS CHURCH", "Housing Link", "The Quay Project");
        assertThat(navigator.went()).containsExactly(new Place.PartnerList());
        inRegister(() -> register.undo().undo());
        assertThat(names()).containsExactly("ST BRIGIDS CHURCH");
    }

    @Test
    void aColumnSentElsewhereIsReadAnew() {
        opened();
        FxScreen.run(() -> this.<ComboBox<ImportField>>node("column0").setValue(ImportField.OTHER_NAME));
        planned();
        assertThat(node("next").isDisabled()).isTrue();

        FxScreen.run(() -> this.<ComboBox<ImportField>>node("column3").setValue(ImportField.NAME));
        planned();
        assertThat(node("next").isDisabled()).isFalse();
        assertThat(this.<TableView<CellProblem>>node("problems").getItems()).filteredOn(one -> one.kind() == CellProblem.Kind.NO_NAME)
            .hasSize(3);
    }

    @Test
    void aRowAlreadyThereFillsGapsWhenAsked() {
        inRegister(() -> new OrganisationStore(register.database()).save(Organisation.named("St Brigid's Church")));
        opened();
        clickOn("#next");
        FxScreen.run(() -> this.<TableView<PlannedRow>>node("doubles").scrollTo(0));
        settle();
        FxScreen.run(() -> decision().setValue(ImportChoices.Decision.FILL_GAPS));
        planned();
        clickOn("#next");
        FxScreen.until("the import is done", () -> tools.status().notice().get().isPresent());

        Organisation filled = inRegister(() -> new OrganisationStore(register.database()).withRef("ORG-0001").orElseThrow());
        assertThat(filled.channels()).extracting(channel -> channel.detail()).containsExactly("office@example.org");
        assertThat(names()).hasSize(3);
    }

    @Test
    void aProblemTreatedOtherwiseChangesThePlan() {
        ImportForm form = new ImportForm(list(), CsvTable.read(list()), List.of());
        CellProblem number = problem(form, CellProblem.Kind.NUMBER);
        form.treat(number, Treatment.IMPORT_WITHOUT);

        assertThat(problem(form, CellProblem.Kind.NUMBER).treatment()).isEqualTo(Treatment.IMPORT_WITHOUT);
    }

    @Test
    void aFileThatIsNoSpreadsheetIsToldAndTheStepStays() {
        dialogs.answer(Path.of("no-such-file.csv"));
        show(() -> new ImportController(register, tools, Optional.empty()));
        clickOn("#chooseFile");
        settle();

        assertThat(dialogs.failures()).hasSize(1);
        assertThat(node("fileStep").isVisible()).isTrue();
    }

    @Test
    void afterAnImportTheScreenBeginsAnewSoThatNothingIsImportedTwice() {
        ImportController controller = opened();
        clickOn("#next");
        clickOn("#next");
        FxScreen.until("the import is done", () -> tools.status().notice().get().isPresent());
        FxScreen.run(controller::shown);
        settle();

        assertThat(node("fileStep").isVisible()).isTrue();
        assertThat(node("next").isVisible()).isFalse();
        FxScreen.run(this.<Button>node("next")::fire);
        settle();
        assertThat(names()).hasSize(3);
    }

    @Test
    void noPlanCanBeCarriedOutWhileANewOneIsWorkedOut() {
        ImportController controller = opened();
        FxScreen.run(() -> this.<ComboBox<ImportField>>node("column3").setValue(ImportField.TAGS));
        // the answer comes by the screen thread, so it cannot have come yet in the same step
        assertThat(FxScreen.get(() -> {
            this.<ComboBox<ImportField>>node("column3").setValue(ImportField.LEAVE_OUT);
            return node("next").isDisabled();
        })).isTrue();
        planned();
        assertThat(node("next").isDisabled()).isFalse();
        assertThat(FxScreen.get(() -> {
            controller.open(list());
            return node("next").isDisabled();
        })).isTrue();
        planned();
    }

    @Test
    void aStoppedImportChangesNothingAndCanBeTriedAgain() {
        opened();
        clickOn("#next");
        FxScreen.run(() -> {
            this.<Button>node("next").fire();
            this.<Button>node("cancel").fire();
        });
        settle();
        assertThat(names()).isEmpty();
        assertThat(this.<Button>node("cancel").getText()).isEqualTo(tools.text("importing.cancel"));
        assertThat(node("next").isDisabled()).isFalse();
    }

    @Test
    void aFileChosenBeforeIsOpenedOnce() {
        ImportController controller = show(() -> new ImportController(register, tools, Optional.of(list())));
        planned();
        assertThat(node("columnsStep").isVisible()).isTrue();

        clickOn("#back");
        FxScreen.run(controller::shown);
        settle();
        assertThat(node("fileStep").isVisible()).isTrue();
    }

    @Test
    void aDroppedFileThatIsNoCsvIsToldSo() {
        ImportController controller = show(() -> new ImportController(register, tools, Optional.empty()));
        FxScreen.run(() -> controller.bringIn(Path.of("members.xlsx")));
        assertThat(dialogs.told()).singleElement().asString().contains("members.xlsx");
        assertThat(node("fileStep").isVisible()).isTrue();
    }

    private CellProblem problem(ImportForm form, CellProblem.Kind kind) {
        return FxScreen.get(form.planning("test", LocalDate.EPOCH)).problems().stream()
            .filter(problem -> problem.kind() == kind).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ImportChoices.Decision> decision() {
        return node("doubles").lookupAll(".combo-box").stream().map(node -> (ComboBox<ImportChoices.Decision>) node)
            .filter(box -> box.getItems().contains(ImportChoices.Decision.FILL_GAPS)).findFirst().orElseThrow();
    }

    private ImportController opened() {
        ImportController controller = show(() -> new ImportController(register, tools, Optional.empty()));
        FxScreen.run(() -> controller.open(list()));
        planned();
        return controller;
    }

    private void planned() {
        settle();
        settle();
    }

    private List<String> chips() {
        return this.<FlowPane>node("summary").getChildren().stream().map(node -> ((Labeled) (Node) node).getText()).toList();
    }

    private List<String> names() {
        return inRegister(() -> new PartnerImportStore(register.database()).known()).stream().map(PartnerKey::name).toList();
    }

    private static Path list() {
        try {
            return Path.of(Objects.requireNonNull(ImportScreenTest.class.getResource("/imports/own-list.csv")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
