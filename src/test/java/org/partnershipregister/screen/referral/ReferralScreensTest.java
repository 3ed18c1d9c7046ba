package org.partnershipregister.screen.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayQuestion;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralMove;
import org.partnershipregister.model.referral.ReferralQuestion;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.store.referral.PathwayStore;
import org.partnershipregister.store.referral.ReferralLists;
import org.partnershipregister.store.referral.ReferralStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

/** The screens of referrals over the sample town. */
class ReferralScreensTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void theListOfPathwaysShowsHowTheyGoAndOpensOne() {
        show(() -> new PathwayListController(register, tools));
        TableView<?> table = in("#table");
        FxScreen.until("six pathways", () -> table.getItems().size() == 6);
        settle();
        Screenshots.take("pathways", stage.getScene(), tools.settings());
        FxScreen.run(() -> table.getSelectionModel().selectFirst());
        clickOn(table).push(KeyCode.ENTER);
        settle();
        assertThat(navigator.went()).anyMatch(Place.Pathway.class::isInstance);
    }

    @Test
    void aPathwayIsEditedWhereItIsReadAndMovedByItsMenu() {
        UUID id = pathway("counselling");
        showPathway(id);
        Screenshots.take("pathway", stage.getScene(), tools.settings());
        TextField days = in("#decideDays");
        type(days, "1");
        FxScreen.until("the promise is out of order", () -> !this.<Label>in("#decideDaysProblem").getText().isEmpty());
        type(days, "6");
        assertThat(kept(id).promise().decide()).contains(6);
        FxScreen.run(() -> this.<MenuButton>in("#moves").getItems().stream().filter(item -> item.getText().contains("Paused"))
            .findFirst().orElseThrow().fire());
        settle();
        settle();
        assertThat(this.<Label>in("#state").getText()).isEqualTo("Paused");
    }

    @Test
    void smoothnessIsDrawnByQuarterAndSaidInATableBesideIt() {
        showPathway(pathway("counselling"));
        FxScreen.run(() -> this.<TabPane>in("#tabs").getSelectionModel().select(1));
        settle();
        LineChart<String, Number> chart = in("#smoothnessChart");
        assertThat(chart.getData()).hasSize(3);
        assertThat(((CategoryAxis) chart.getXAxis()).getCategories()).startsWith("Q2 ’24", "Q3 ’24").endsWith("Q3 ’26", "Q4 ’26");
        assertThat(chart.getAccessibleText()).contains("median").contains("no figure");
        TableView<?> quarters = in("#quarters");
        assertThat(quarters.getItems()).hasSizeGreaterThan(9);
        Screenshots.take("pathway-smoothness", stage.getScene(), tools.settings());
        FxScreen.run(() -> this.<TabPane>in("#tabs").getSelectionModel().select(2));
        settle();
        Screenshots.take("pathway-referrals", stage.getScene(), tools.settings());
    }

    @Test
    void theBlankFormIsSavedAsPdf(@TempDir Path folder) {
        showPathway(pathway("counselling"));
        Path file = folder.resolve("form.pdf");
        dialogs.answer(file);
        FxScreen.run(() -> this.<MenuButton>in("#saveAs").getItems().getFirst().fire());
        FxScreen.until("the form is written", () -> Files.exists(file));
        settle();
    }

    @Test
    void aPathwayWithTooFewReferralsHasNoFigure() {
        showPathway(pathway("loans"));
        FxScreen.run(() -> this.<TabPane>in("#tabs").getSelectionModel().select(1));
        settle();
        assertThat(this.<Label>in(".smooth-per-ten").getText()).contains("Fewer than five");
        Screenshots.take("pathway-few", stage.getScene(), tools.settings());
    }

    @Test
    void theLogShowsTheReferralBesideItAndTakesTheNextStepByOneButton() {
        UUID id = inState(ReferralState.ACCEPTED);
        show(() -> new ReferralListController(register, tools, Optional.of(id)));
        FxScreen.until("its steps are offered", () -> shows("#stepMEET"));
        settle();
        Screenshots.take("referrals", stage.getScene(), tools.settings());
        press("#stepMEET");
        assertThat(referral(id).state()).isEqualTo(ReferralState.IN_SERVICE);
        assertThat(referral(id).days().firstContact()).contains(TestRegister.TODAY);
        type(this.in("#firstContact"), "1/1/2020");
        FxScreen.until("the day is doubted", () -> !this.<Label>in("#firstContactProblem").getText().isEmpty());
        assertThat(referral(id).days().firstContact()).contains(TestRegister.TODAY);
        type(this.in("#firstContact"), "yesterday");
        assertThat(referral(id).days().firstContact()).contains(TestRegister.TODAY.minusDays(1));
    }

    @Test
    void aReferralIsDeclinedForAReason() {
        UUID id = inRegister(() -> new ReferralStore(register.database()).save(
            Referral.prepared(pathwayNow("home is lost"), "HP-900", TestRegister.TODAY)
                .after(ReferralMove.SEND, TestRegister.TODAY, ""))).id();
        show(() -> new ReferralListController(register, tools, Optional.of(id)));
        FxScreen.until("its steps are offered", () -> shows("#stepACKNOWLEDGE"));
        press("#stepACKNOWLEDGE");
        FxScreen.until("it can be declined", () -> shows("#stepDECLINE"));
        dialogs.answer(DeclineReason.OUT_OF_AREA);
        press("#stepDECLINE");
        assertThat(referral(id).declined()).contains(DeclineReason.OUT_OF_AREA);
    }

    @Test
    void withoutConsentTheFieldsSayWhatTheyWantAndOnceTheyHaveItItIsSent() {
        UUID id = inRegister(() -> new ReferralStore(register.database()).save(
            Referral.prepared(pathwayNow("counselling"), "YC-900", TestRegister.TODAY))).id();
        show(() -> new ReferralListController(register, tools, Optional.of(id)));
        FxScreen.until("it can be sent", () -> shows("#stepSEND"));
        press("#stepSEND");
        assertThat(this.<Label>in("#consentOnProblem").getText()).contains("consented");
        assertThat(referral(id).state()).isEqualTo(ReferralState.PREPARED);
        Screenshots.take("referral-consent", stage.getScene(), tools.settings());
        type(this.in("#without"), "Safeguarding: a child at risk");
        assertThat(referral(id).state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void referralsAreEnteredByKeyboardOneAfterTheOther() {
        UUID id = pathway("home is lost");
        show(() -> new NewReferralController(register, tools, Optional.of(id)));
        clickOn("#clientRef").write("Jane Smith").push(KeyCode.TAB);
        assertThat(this.<Label>in("#clientRefProblem").getText()).contains("name");
        Screenshots.take("new-referral", stage.getScene(), tools.settings());
        type(this.in("#clientRef"), "HP-901");
        FxScreen.until("the field is ready for the next", () -> this.<TextField>in("#clientRef").getText().isEmpty());
        settle();
        FxScreen.until("the caret is there", () -> this.<TextField>in("#clientRef").isFocused());
        write("HP-902").push(KeyCode.ENTER);
        FxScreen.until("two are added", () -> this.<VBox>in("#added").getChildren().size() == 2);
        assertThat(inRegister(() -> new ReferralLists(register.database()).ids(ReferralQuestion.ALL.text("HP-90")))).hasSize(2);
    }

    @Test
    void aNewPathwayBeginsWithItsName() {
        show(() -> new NewPathwayController(register, tools, Optional.empty()));
        clickOn("#title").write("Befriending");
        Screenshots.take("new-pathway", stage.getScene(), tools.settings());
        push(KeyCode.ENTER);
        settle();
        assertThat(inRegister(() -> new PathwayLists(register.database()).ids(PathwayQuestion.ALL.text("befriending")))).hasSize(1);
    }

    @Test
    void thePathwaysOfAPartnershipStandOnItsPage() {
        UUID partnership = inRegister(() -> new PathwayStore(register.database()).get(pathwayNow("counselling")))
            .route().partnership().orElseThrow();
        PathwaysPage page = show(() -> new PathwaysPage(register, tools, partnership));
        TableView<?> table = in("#pathways");
        FxScreen.until("three pathways", () -> table.getItems().size() == 3);
        settle();
        assertThat(page.title().getValue()).isEqualTo("Pathways 3");
        Screenshots.take("partnership-pathways", stage.getScene(), tools.settings());
    }

    private void showPathway(UUID id) {
        show(() -> new PathwayController(register, tools, new Papers(), new Printing(), id));
        FxScreen.until("the pathway is shown", () -> !this.<Label>in("#heading").getText().isEmpty());
        settle();
    }

    private void type(TextField field, String text) {
        FxScreen.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        write(text).push(KeyCode.ENTER);
        settle();
        settle();
    }

    private void press(String query) {
        FxScreen.run(() -> this.<Button>in(query).fire());
        settle();
        settle();
    }

    private boolean shows(String query) {
        return from(stage.getScene().getRoot()).lookup(query).tryQuery().isPresent();
    }

    private UUID inState(ReferralState state) {
        return inRegister(() -> {
            ReferralLists lists = new ReferralLists(register.database());
            List<UUID> ids = lists.ids(ReferralQuestion.ALL);
            return lists.rows(ids).stream().filter(row -> row.state() == state).findFirst().orElseThrow().id();
        });
    }

    private Referral referral(UUID id) {
        return inRegister(() -> new ReferralStore(register.database()).get(id));
    }

    private Pathway kept(UUID id) {
        return inRegister(() -> new PathwayStore(register.database()).get(id));
    }

    private UUID pathway(String words) {
        return inRegister(() -> pathwayNow(words));
    }

    private UUID pathwayNow(String words) {
        return new PathwayLists(register.database()).ids(PathwayQuestion.ALL.text(words)).getFirst();
    }

    private <N extends Node> N in(String query) {
        return from(stage.getScene().getRoot()).lookup(query).query();
    }
}
