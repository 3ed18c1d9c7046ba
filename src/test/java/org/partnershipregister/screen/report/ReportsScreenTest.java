package org.partnershipregister.screen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.screen.agreement.AgreementListController;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.ListSheet;
import org.partnershipregister.ui.Place;

class ReportsScreenTest extends WindowTest {
    private final Papers papers = new Papers();

    @TempDir
    private Path folder;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void thePagesOfEachPrintAreShownAndWhatIsSavedIsWhatIsShown() throws Exception {
        reports();
        Screenshots.take("reports-council", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        for (Report report : Report.values()) {
            choose(report);
            assertThat(place()).as(report.name()).startsWith("Page 1 of ");
        }
        Screenshots.take("reports-missing", stage.getScene(), tools.settings());
        Path saved = folder.resolve("missing.pdf");
        dialogs.answer(saved);
        save("PDF");
        FxScreen.until("the PDF is there", () -> Files.exists(saved));
        assertThat(words(saved)).contains("What is missing", "Exit arrangements");
        Path sheet = folder.resolve("missing.csv");
        dialogs.answer(sheet);
        save("Spreadsheet (CSV)");
        FxScreen.until("the sheet is there", () -> Files.exists(sheet));
        assertThat(Files.readString(sheet)).contains("What to do", "Exit arrangements");
    }

    @Test
    void namesBecomeNumbersOnThePagesInTheFileAndTheKeyIsSavedApart() throws Exception {
        reports();
        choose(Report.BY_PARTNER);
        FxScreen.run(() -> this.<CheckBox>node("redacted").setSelected(true));
        made();
        Screenshots.take("reports-redacted", stage.getScene(), tools.settings());
        Path saved = folder.resolve("by-partner.pdf");
        dialogs.answer(saved);
        save("PDF");
        FxScreen.until("the PDF is there", () -> Files.exists(saved));
        assertThat(words(saved)).contains("Organisation 1").doesNotContain("Borough Council");
        Path key = folder.resolve("key.pdf");
        dialogs.answer(key);
        clickOn("#key");
        FxScreen.until("the key is there", () -> Files.exists(key));
        assertThat(words(key)).contains("Organisation 1", "Aldermere Borough Council");
    }

    @Test
    void anyListIsShownAsAPaper() {
        show(() -> new AgreementListController(register, tools, papers, new Printing()));
        clickOn("#printList");
        FxScreen.until("the paper is asked for", () -> navigator.went().size() == 1);
        ListSheet sheet = ((Place.ListPaper) navigator.went().getFirst()).sheet();
        assertThat(sheet.rows()).hasSize(this.<TableView<?>>node("table").getItems().size());
        Printing printing = new Printing();
        show(() -> new ListPaperController(register, tools, papers, printing, sheet));
        made();
        Screenshots.take("list-paper", stage.getScene(), tools.settings());
        assertThat(place()).startsWith("Page 1 of ");
    }

    @Test
    void manyAgreementsAreSavedIntoAFolderAndWhatIsThereIsAskedAbout() throws Exception {
        show(() -> new AgreementListController(register, tools, papers, new Printing()));
        FxScreen.run(() -> this.<TableView<?>>node("table").getSelectionModel().selectRange(0, 3));
        settle();
        Screenshots.take("agreements-many", stage.getScene(), tools.settings());
        dialogs.answer(PaperFormat.ODT).answer(folder);
        clickOn("Save as…");
        FxScreen.until("three files are there", () -> files() == 3);
        settle();
        dialogs.answer(PaperFormat.ODT).answer(folder);
        clickOn("Save as…");
        settle();
        assertThat(dialogs.told()).contains("3 files are there already");
        assertThat(files()).isEqualTo(3);
    }

    @Test
    void anAgreementIsShownWithNamesAsNumbers() throws Exception {
        var id = inRegister(() -> new AgreementLists(register.database()).ids(AgreementQuestion.ALL.text("Borough Advice Consortium agreement"))).getFirst();
        show(() -> new NamelessController(register, tools, papers, new Printing(), new Place.Nameless(Kind.AGREEMENT, id)));
        made();
        Path saved = folder.resolve("agreement.pdf");
        dialogs.answer(saved);
        save("PDF");
        FxScreen.until("the PDF is there", () -> Files.exists(saved));
        settle();
        assertThat(words(saved)).contains("Organisation 1", "Organisation 2", "Person 1").doesNotContain("Borough Council", "Access Mere", "Gareth", "Pugh");
    }

    @Test
    void aLongListIsStoppedByTheUser() {
        ListSheet sheet = new ListSheet("Long", List.of("Name", "Town"),
            IntStream.range(0, 20_000).mapToObj(i -> List.of("Partner " + i, "Aldermere")).toList());
        Printing printing = new Printing();
        FxScreen.run(() -> tools.work().running().addListener((javafx.collections.ListChangeListener<Object>) change ->
            tools.work().running().forEach(task -> task.cancel())));
        show(() -> new ListPaperController(register, tools, papers, printing, sheet));
        FxScreen.until("it has stopped", () -> place().equals("The pages could not be made."));
        assertThat(this.<Button>node("print").isDisabled()).isTrue();
    }

    private long files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".odt")).count();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private void reports() {
        Printing printing = new Printing();
        show(() -> new ReportsController(register, tools, papers, printing));
        made();
    }

    private void choose(Report report) {
        FxScreen.run(() -> this.<ListView<Report>>node("reports").getSelectionModel().select(report));
        made();
    }

    private void made() {
        FxScreen.until("the pages are made", () -> !this.<Button>node("print").isDisabled());
        settle();
    }

    private String place() {
        return this.<Label>node("place").getText();
    }

    private void save(String kind) {
        FxScreen.run(() -> this.<MenuButton>node("saveAs").getItems().stream().filter(item -> item.getText().equals(kind)).findFirst()
            .orElseThrow().fire());
    }

    private static String words(Path file) throws java.io.IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
