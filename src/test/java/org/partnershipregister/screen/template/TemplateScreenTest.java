package org.partnershipregister.screen.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateReader;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.store.agreement.TemplateStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class TemplateScreenTest extends WindowTest {
    private static final AgreementTemplate MOU = TemplateShelf.read().template("memorandum-of-understanding").orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void ourOwnCopyIsMadeReadAndPassedOnFromTheList() throws IOException {
        own("Youth work memorandum");
        show(() -> new TemplateListController(register, tools));
        clickOn("#filter").write("memorandum");
        FxScreen.until("few are left", () -> table().getItems().size() >= 2 && table().getItems().size() < 5);
        settle();
        Screenshots.take("templates", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        for (int row = 0; row < table().getItems().size() && !this.<Label>node("name").getText().equals(MOU.name()); row++) {
            int shown = row;
            FxScreen.run(() -> table().getSelectionModel().clearAndSelect(shown));
            settle();
        }
        FxScreen.until("it is beside the list", () -> this.<Label>node("name").getText().equals(MOU.name()));
        assertThat(this.<Node>node("openButton").isVisible()).isFalse();
        Path file = folder.resolve("passed on.txt");
        dialogs.answer(file);
        FxScreen.run(() -> this.<MenuButton>node("more").getItems().getFirst().fire());
        FxScreen.until("the file is there", () -> Files.exists(file) && tools.work().pending().get() == 0);
        assertThat(TemplateReader.kept("file", Files.readString(file))).isEqualTo(MOU);
        dialogs.answer("Ours, short");
        clickOn("#copy");
        FxScreen.until("the copy is opened", () -> !navigator.went().isEmpty());
        OwnTemplate copy = inRegister(() -> new TemplateStore(register.database()).get(((Place.Template) navigator.went().getLast()).id()));
        assertThat(copy.wording().name()).isEqualTo("Ours, short");
        dialogs.answer(file);
        clickOn("#readFile");
        FxScreen.until("the file's template is opened", () -> navigator.went().size() == 2);
        assertThat(inRegister(() -> new TemplateLists(register.database()).own())).hasSize(3)
            .allMatch(one -> one.sections().equals(MOU.sections()));
    }

    @Test
    void aChangedClauseIsInTheNextAgreementAndTheFormerWordingCanBeReadAgain() {
        OwnTemplate own = own("Youth work memorandum");
        Agreement before = begin(own);
        show(() -> new TemplateController(register, tools, own.id()));
        FxScreen.until("its sections are listed", () -> list().getItems().size() == MOU.sections().size());
        settle();
        Screenshots.take("template", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        assertThat(chips(".field-filled")).contains("List: parties with numbers and addresses");
        clickOn("#text");
        push(KeyCode.CONTROL, KeyCode.A);
        write("We [all] work together from ");
        clickOn("#fieldMenu");
        settle();
        clickOn("#fieldFilter").write("start date").type(KeyCode.ENTER);
        settle();
        write(".");
        assertThat(chips(".field-filled")).containsExactly("Start date");
        clickOn("#heading").write("!");
        clickOn("#guidance");
        FxScreen.until("the next version has begun", () -> this.<Label>node("version").getText().endsWith("version 2"));
        settle();
        Agreement after = begin(own);
        TemplateSection first = MOU.sections().getFirst();
        assertThat(after.sections().getFirst().text()).isEqualTo("We \\[all\\] work together from [[agreement.start]].");
        assertThat(after.template()).contains(new Agreement.TemplateUsed("TPL-0001", 2));
        assertThat(before.sections().getFirst().text()).isEqualTo(first.text());
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
        FxScreen.run(() -> this.<Hyperlink>node("version1").fire());
        FxScreen.until("the former wording is shown", () -> !this.<VBox>node("wording").getChildren().isEmpty());
        assertThat(((Label) this.<VBox>node("wording").getChildren().getFirst()).getText()).isEqualTo(first.heading());
        settle();
        Screenshots.take("template-facts", stage.getScene(), tools.settings());
    }

    @Test
    void sectionsAreAddedMovedAndTakenOutAndWhatIsNamedButGoneIsSaid() {
        OwnTemplate own = own("Short");
        show(() -> new TemplateController(register, tools, own.id()));
        FxScreen.until("its sections are listed", () -> list().getItems().size() == MOU.sections().size());
        int there = MOU.sections().size();
        FxScreen.run(() -> this.<MenuButton>node("addMenu").getItems().get(1).fire());
        FxScreen.until("a clause is there", () -> list().getItems().size() == there + 1);
        FxScreen.until("it is the one to edit", () -> this.<TextInputControl>node("heading").getText().equals("New heading"));
        clickOn("#heading");
        FxScreen.run(() -> this.<TextInputControl>node("heading").setText("Our own clause"));
        clickOn("#text").write("See ");
        clickOn("#fieldMenu");
        settle();
        clickOn("#fieldFilter").write("schedule");
        type(KeyCode.END).type(KeyCode.ENTER);
        settle();
        clickOn("#guidance");
        settle();
        clickOn("#up");
        TemplateSection added = FxScreen.get(() -> list().getSelectionModel().getSelectedItem());
        FxScreen.until("it is kept", () -> list().getItems().stream().anyMatch(one -> one.heading().equals("Our own clause")
            && one.text().startsWith("See [[schedule:")));
        settle();
        String code = added.code();
        String named = list().getItems().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().text()
            .replaceAll(".*:(.*)]].*", "$1");
        FxScreen.run(() -> list().getSelectionModel().select(list().getItems().stream().filter(one -> one.code().equals(named)).findFirst().orElseThrow()));
        settle();
        clickOn("#remove");
        FxScreen.until("it is gone", () -> list().getItems().size() == there);
        FxScreen.run(() -> list().getSelectionModel().select(list().getItems().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow()));
        settle();
        assertThat(chips(".field-lacking")).containsExactly("Schedule: " + named);
        assertThat(this.<Label>node("doubts").getText()).contains("“" + named + "”");
        Screenshots.take("template-doubt", stage.getScene(), tools.settings());
    }

    private OwnTemplate own(String title) {
        return inRegister(() -> new TemplateStore(register.database()).save(OwnTemplate.copyOf(MOU, title)));
    }

    private Agreement begin(OwnTemplate own) {
        return inRegister(() -> new NewAgreementStore(register.database())
            .begin(new AgreementStart(own.wording(), Optional.<UUID>empty(), "Begun", Set.of())));
    }

    private TableView<?> table() {
        return node("table");
    }

    private ListView<TemplateSection> list() {
        return node("sections");
    }

    private List<String> chips(String look) {
        return FxScreen.get(() -> node("text").lookupAll(look).stream().map(chip -> ((Label) chip).getText()).toList());
    }
}
