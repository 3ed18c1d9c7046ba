package org.partnershipregister.screen.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.sharing.FlowLists;
import org.partnershipregister.store.sharing.FlowStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class SharingScreenTest extends WindowTest {

    @TempDir
    Path folder;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void wordsFindAFlowAndEnterOpensIt() {
        list();
        FxScreen.until("all flows are listed", () -> table().getItems().size() == 11);
        Screenshots.take("flows", stage.getScene(), tools.settings());
        clickOn("#filter").write("housing debt");
        FxScreen.until("one flow is left", () -> table().getItems().size() == 1);
        push(KeyCode.DOWN);
        FxScreen.run(() -> table().getSelectionModel().selectFirst());
        push(KeyCode.ENTER);
        assertThat(navigator.went()).containsExactly(new Place.Flow(flow("Referrals for debt advice")));
    }

    @Test
    void theLogStandsBesideTheListAndIsSavedForASpreadsheetAndAsText() throws Exception {
        list();
        clickOn("#viewLOG");
        FxScreen.until("the log is shown", () -> !table().getItems().isEmpty());
        settle();
        Screenshots.take("sharing-log", stage.getScene(), tools.settings());
        Path sheet = folder.resolve("log.csv");
        dialogs.answer(sheet);
        save("Spreadsheet (CSV)");
        FxScreen.until("the sheet is there", () -> Files.exists(sheet));
        assertThat(Files.readString(sheet)).contains("Safeguarding Adults Forum data sharing agreement", "Flows without one");
        Path text = folder.resolve("log.txt");
        dialogs.answer(text);
        save("Plain text");
        FxScreen.until("the text is there", () -> Files.exists(text));
        assertThat(Files.readString(text)).contains("Memorandum of understanding only");
        FxScreen.run(() -> table().getSelectionModel().selectFirst());
        FxScreen.run(() -> table().requestFocus());
        push(KeyCode.ENTER);
        assertThat(navigator.went()).hasSize(1).first().isInstanceOf(Place.Agreement.class);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndGoesWhenItIsFilledIn() {
        UUID id = flow("Outcome slips back to whoever referred");
        show(() -> new FlowController(register, tools, id));
        FxScreen.until("the page is filled", () -> !this.<Label>node("heading").getText().isEmpty());
        settle();
        assertThat(problem("basis")).startsWith("Personal data needs a lawful basis");
        assertThat(problem("retention")).startsWith("Say how long");
        Screenshots.take("flow", stage.getScene(), tools.settings());
        FxScreen.run(() -> this.<CheckBox>node("special").requestFocus());
        push(KeyCode.SPACE);
        settle();
        assertThat(problem("condition")).startsWith("Special category data needs");
        assertThat(problem("dpiaOn")).startsWith("No data protection impact assessment");
        FxScreen.run(() -> {
            ComboBox<Optional<LawfulBasis>> basis = node("basis");
            basis.setValue(Optional.of(LawfulBasis.CONSENT));
            basis.requestFocus();
        });
        FxScreen.run(() -> node("howSent").requestFocus());
        FxScreen.until("the basis is kept", () -> problem("basis").isEmpty());
        settle();
        InformationFlow kept = inRegister(() -> new FlowStore(register.database()).get(id));
        assertThat(kept.law().basis()).contains(LawfulBasis.CONSENT);
        assertThat(kept.special()).isTrue();
        Screenshots.take("flow-special", stage.getScene(), tools.settings());
    }

    @Test
    void fieldsOfTheLawStandOnlyBesidePersonalDataAndAFlowMovesOnAndIsDeleted() {
        UUID id = flow("Quarterly figures");
        show(() -> new FlowController(register, tools, id));
        FxScreen.until("the page is filled", () -> !this.<Label>node("heading").getText().isEmpty());
        assertThat(node("basis").getParent().isVisible()).isFalse();
        FxScreen.run(() -> this.<MenuButton>node("moves").getItems().getFirst().fire());
        settle();
        assertThat(inRegister(() -> new FlowStore(register.database()).get(id)).course().state()).isEqualTo(FlowState.ENDED);
        clickOn("Delete");
        FxScreen.until("it is gone", () -> navigator.went().contains(new Place.FlowList()));
        assertThat(inRegister(() -> new FlowLists(register.database()).count())).isEqualTo(10);
    }

    @Test
    void theHintIsPutAsideWithAReasonAndBroughtBack() {
        UUID pathway = inRegister(() -> new PartnershipLists(register.database())
            .ids(PartnershipQuestion.ALL.text("Youth Referral Pathway"))).getFirst();
        FlowsPage page = show(() -> new FlowsPage(register, tools, pathway));
        FxScreen.until("the hint is said", () -> lookup("#sharingHint").tryQuery().isPresent());
        settle();
        assertThat(page.title().getValue()).isEqualTo("Information 4");
        Screenshots.take("flows-page", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        clickOn("Begin a data sharing agreement");
        assertThat(navigator.went()).containsExactly(new Place.NewAgreement(Optional.of(pathway),
            Optional.of(AgreementKind.DATA_SHARING_AGREEMENT)));
        dialogs.answer("The protocol’s annex says it all.");
        clickOn("Dismiss this hint");
        FxScreen.until("the hint is quiet", () -> lookup("#sharingHint").tryQuery().isEmpty());
        settle();
        assertThat(inRegister(() -> new HintStore(register.database()).dismissed(pathway)).getFirst().reason())
            .isEqualTo("The protocol’s annex says it all.");
        clickOn("Show the hint again");
        FxScreen.until("the hint is said again", () -> lookup("#sharingHint").tryQuery().isPresent());
    }

    @Test
    void aNewFlowNeedsAPartnershipAndATitle() {
        show(() -> new NewFlowController(register, tools, Optional.empty()));
        settle();
        clickOn("Add");
        assertThat(navigator.went()).isEmpty();
        assertThat(problem("partnership")).startsWith("Choose the partnership");
        clickOn("#partnership").write("Heritage");
        FxScreen.until("it is offered", () -> lookup("Heritage Trail Network").tryQuery().isPresent());
        push(KeyCode.ENTER);
        FxScreen.run(() -> this.<TextField>node("title").setText("Visitor figures"));
        Screenshots.take("flow-new", stage.getScene(), tools.settings());
        clickOn("Add");
        FxScreen.until("the flow is there", () -> !navigator.went().isEmpty());
        assertThat(navigator.went().getLast()).isEqualTo(new Place.Flow(flow("Visitor figures")));
    }

    private void list() {
        show(() -> new FlowListController(register, tools, new Papers(), new Printing()));
    }

    private void save(String format) {
        FxScreen.run(() -> this.<MenuButton>node("saveAs").getItems().stream().filter(item -> item.getText().equals(format))
            .findFirst().orElseThrow().fire());
    }

    private UUID flow(String title) {
        return inRegister(() -> new FlowLists(register.database()).ids(FlowQuestion.ALL.text(title))).getFirst();
    }

    private String problem(String field) {
        Label sentence = node(field + "Problem");
        return sentence.isVisible() ? sentence.getText() : "";
    }

    private TableView<?> table() {
        return node("table");
    }
}
