package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class PartnershipScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void theListFiltersAsYouTypeAndLooksAsDrawn() {
        show(() -> new PartnershipListController(register, tools));
        assertThat(rows()).isGreaterThan(8);
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("partnerships", stage.getScene(), tools.settings());
        clickOn("#filter").write("safer");
        FxScreen.until("one row is left", () -> rows() == 1);
        push(KeyCode.ESCAPE);
        FxScreen.until("all rows are back", () -> rows() > 8);
    }

    @Test
    void severalPartnershipsAreCopiedAndThoseInUseAreKeptByName() {
        show(() -> new PartnershipListController(register, tools));
        int all = rows();
        clickOn("#table");
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(FxScreen.get(() -> lookup(all + " selected").tryQuery().isPresent())).isTrue();
        push(KeyCode.CONTROL, KeyCode.C);
        settle();
        assertThat(FxScreen.get(() -> Clipboard.getSystemClipboard().getString()).lines()).hasSize(all + 1);
        push(KeyCode.DELETE);
        FxScreen.until("it is said what was kept", () -> tools.status().notice().get().filter(said ->
            said.sentence().contains("because other records name them")).isPresent());
    }

    @Test
    void thePageShowsEverythingAndLooksAsDrawn() {
        show(() -> new PartnershipController(register, tools, safer(), List.of()));
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("partnership", stage.getScene(), tools.settings());
        TabPane tabs = node("tabs");
        for (int tab = 1; tab < tabs.getTabs().size(); tab++) {
            int wanted = tab;
            FxScreen.run(() -> tabs.getSelectionModel().select(wanted));
            settle();
            Screenshots.take("partnership-" + wanted, stage.getScene(), tools.settings());
        }
        FxScreen.run(() -> {
            tabs.getSelectionModel().select(0);
            tools.settings().put("text.size", "150");
        });
        settle();
        Screenshots.take("partnership-150", stage.getScene(), tools.settings());
    }

    @Test
    void aVisionIsSavedWhenItsFieldIsLeft() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        FxScreen.run(() -> this.<TextArea>node("vision").setText("Nobody is afraid at night"));
        clickOn("#vision");
        push(KeyCode.SHIFT, KeyCode.TAB);
        FxScreen.until("it is saved", () -> tools.work().pending().get() == 0);
        assertThat(kept(id).why().vision()).isEqualTo("Nobody is afraid at night");
    }

    @Test
    void changingTheModelAsksWhyAndKeepsThePast() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        dialogs.answer("");
        chooseModel(PartnershipModel.CONSORTIUM);
        assertThat(kept(id).models().main()).get().extracting(ModelSpan::model).isEqualTo(PartnershipModel.MULTI_AGENCY);
        dialogs.answer("We bid for the Neighbourhood Fund");
        chooseModel(PartnershipModel.CONSORTIUM);
        assertThat(kept(id).models().main()).get().extracting(ModelSpan::model).isEqualTo(PartnershipModel.CONSORTIUM);
        assertThat(kept(id).models().spans()).anyMatch(span -> span.model() == PartnershipModel.MULTI_AGENCY
            && span.why().equals("We bid for the Neighbourhood Fund") && span.to().isPresent());
    }

    /** An edit once put the whole record back as it had first been read, and took such changes away without a word. */
    @Test
    void aFieldEditedAfterACommandKeepsWhatTheCommandDid() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        dialogs.answer("We bid for the Neighbourhood Fund");
        chooseModel(PartnershipModel.CONSORTIUM);
        FxScreen.run(() -> this.<MenuButton>node("stageMenu").getItems().getFirst().fire());
        settle();
        Stage moved = kept(id).course().stage();
        clickOn("#vision").push(KeyCode.CONTROL, KeyCode.A).write("Nobody is afraid");
        push(KeyCode.SHIFT, KeyCode.TAB);
        settle();
        assertThat(dialogs.failures()).isEmpty();
        assertThat(kept(id).why().vision()).isEqualTo("Nobody is afraid");
        assertThat(kept(id).models().main()).get().extracting(ModelSpan::model).isEqualTo(PartnershipModel.CONSORTIUM);
        assertThat(kept(id).course().stage()).isEqualTo(moved);
    }

    @Test
    void aMemberThatLeftStaysGoneWhenItsObjectivesAreEdited() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
        dialogs.answer(true).answer("Moved away");
        clickOn("#end");
        settle();
        FxScreen.run(() -> this.<TextArea>node("ownObjectives").setText("Safer buses"));
        FxScreen.run(() -> node("ownObjectives").requestFocus());
        FxScreen.run(() -> node("add").requestFocus());
        settle();
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(id))).anyMatch(line ->
            line.membership().leavingReason().equals("Moved away") && line.membership().left().isPresent()
                && line.membership().ownObjectives().equals("Safer buses"));
    }

    @Test
    void aStageIsMovedOnlyWhereItMayGo() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        Stage now = kept(id).course().stage();
        MenuButton menu = node("stageMenu");
        assertThat(menu.getItems().stream().map(item -> item.getText())).contains(
            now.next().stream().map(stage -> tools.text(stage.key())).toArray(String[]::new));
        FxScreen.run(() -> menu.getItems().getFirst().fire());
        settle();
        assertThat(kept(id).course().stage()).isEqualTo(now.next().iterator().next());
    }

    @Test
    void aGroupOfServiceUsersJoinsByTypingItsName() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
        dialogs.answer(PartyKind.SERVICE_USER_GROUP);
        clickOn("#add").write("Night walkers");
        FxScreen.until("the name is offered", () -> lookup("Add “Night walkers”").tryQuery().isPresent());
        push(KeyCode.ENTER);
        settle();
        FxScreen.until("it is a member", () -> tools.work().pending().get() == 0);
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(id)))
            .anyMatch(line -> line.membership().party().name().equals("Night walkers")
                && line.membership().party().kind() == PartyKind.SERVICE_USER_GROUP);
    }

    @Test
    void endingAMembershipTellsWhatIsToBeHandedOver() {
        UUID id = safer();
        show(() -> new PartnershipController(register, tools, id, List.of()));
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
        dialogs.answer(true).answer("Moved away");
        clickOn("#end");
        settle();
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(id)))
            .anyMatch(line -> line.membership().leavingReason().equals("Moved away"));
        FxScreen.until("what it held is listed", () -> lookup("Still to be handed over").tryQuery().isPresent());
    }

    @Test
    void aNewPartnershipNeedsANameAndOpensItsPage() {
        show(() -> new NewPartnershipController(register, tools, ""));
        Screenshots.take("new-partnership", stage.getScene(), tools.settings());
        clickOn("#create");
        assertThat(navigator.went()).isEmpty();
        clickOn("#name").write("Winter Warmth Network");
        push(KeyCode.ENTER);
        settle();
        List<UUID> found = inRegister(() -> new PartnershipLists(register.database())
            .ids(PartnershipQuestion.ALL.text("winter warmth")));
        assertThat(found).hasSize(1);
        assertThat(navigator.went()).containsExactly(new Place.Partnership(found.getFirst()));
    }

    @Test
    void whoseMembersAreMissingLeadsToWhereTheyAreAdded() {
        Partnership bare = Partnership.named("Winter Warmth Network", PartnershipModel.NETWORKING);
        inRegister(() -> new PartnershipStore(register.database()).save(bare));
        show(() -> new PartnershipController(register, tools, bare.id(), List.of()));
        clickOn("#addMembers");
        settle();
        assertThat(FxScreen.get(() -> this.<TabPane>node("tabs").getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    private UUID safer() {
        return new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text("Safer Streets")).getFirst();
    }

    private Partnership kept(UUID id) {
        return inRegister(() -> new PartnershipStore(register.database()).get(id));
    }

    private void chooseModel(PartnershipModel model) {
        FxScreen.run(() -> ((Menu) this.<MenuButton>node("modelMenu").getItems().getFirst()).getItems()
            .stream().filter(item -> item.getText().equals(tools.text(model.key()))).findFirst().orElseThrow().fire());
        settle();
    }

    private int rows() {
        return FxScreen.get(() -> this.<TableView<?>>node("table").getItems().size());
    }
}
