package org.partnershipregister.screen.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.store.governance.InvolvementStore;
import org.partnershipregister.store.governance.RiskStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class GovernanceScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void committeesShowTheirSeatsAndWhetherTheyReachTheirQuorum() {
        UUID id = partnership("Safer Streets");
        show(() -> new CommitteesPage(register, tools, id));
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("committees", stage.getScene(), tools.settings());
        assertThat(lookup("Can reach its quorum of 4").tryQuery()).isPresent();
        assertThat(lookup("5 seats · 5 members · 5 votes").tryQuery()).isPresent();
        FxScreen.run(() -> ((Button) node("pastSeat").lookup(".part-button")).fire());
        FxScreen.until("the seat is held again", () -> lookup("6 seats · 5 members · 6 votes").tryQuery().isPresent());
    }

    @Test
    void aCommitteeIsAddedNamedAndRemovedAgain() {
        UUID id = partnership("Winter Appeal");
        show(() -> new CommitteesPage(register, tools, id));
        Screenshots.take("committees-none", stage.getScene(), tools.settings());
        clickOn("Add committee");
        FxScreen.until("it is there", () -> lookup("#name").tryQuery().isPresent());
        FxScreen.until("its name has the caret", () -> node("name").isFocused());
        FxScreen.run(() -> this.<TextField>node("quorum").setText("many"));
        clickOn("#quorum");
        push(KeyCode.TAB);
        FxScreen.until("the problem is said", () -> lookup("#quorumProblem").query().isVisible());
        FxScreen.run(() -> this.<TextField>node("quorum").setText("2"));
        push(KeyCode.SHIFT, KeyCode.TAB);
        settle();
        assertThat(committees(id)).singleElement().satisfies(one -> assertThat(one.quorum()).contains(2));
        assertThat(lookup("Cannot reach its quorum of 2").tryQuery()).isPresent();
        FxScreen.run(() -> this.<Button>node("remove").fire());
        settle();
        assertThat(committees(id)).isEmpty();
    }

    @Test
    void aSeatIsGivenToAMember() {
        UUID id = partnership("Winter Appeal");
        show(() -> new CommitteesPage(register, tools, id));
        clickOn("Add committee");
        FxScreen.until("it is there", () -> lookup("#name").tryQuery().isPresent());
        clickOn("Add seat");
        ComboBox<Object> member = lookup(".part-line .combo-box").query();
        FxScreen.run(() -> member.getSelectionModel().select(1));
        settle();
        assertThat(committees(id).getFirst().seats()).singleElement()
            .satisfies(seat -> assertThat(seat.membership()).isPresent());
        assertThat(lookup("1 seat · 1 member · 1 vote").tryQuery()).isPresent();
    }

    @Test
    void theRiskListComesWorstFirstAndARiskIsWeighedAnew() {
        UUID id = partnership("Safer Streets");
        show(() -> new PlanPage(register, tools, id));
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("risks", stage.getScene(), tools.settings());
        TableView<Risk> table = node("table");
        assertThat(FxScreen.get(() -> table.getItems().getFirst().weight().score())).isEqualTo(16);
        FxScreen.run(() -> this.<ComboBox<Integer>>node("impact").setValue(1));
        settle();
        assertThat(risks(id)).filteredOn(risk -> risk.text().startsWith("The community safety grant"))
            .extracting(risk -> risk.weight().score()).containsExactly(4);
        assertThat(FxScreen.get(() -> table.getItems().getFirst().weight().score())).isEqualTo(12);
    }

    @Test
    void aRiskIsAddedWithAnOwnerWhoIsNoContactAndRemovedAgain() {
        UUID id = partnership("Winter Appeal");
        show(() -> new PlanPage(register, tools, id));
        Screenshots.take("risks-none", stage.getScene(), tools.settings());
        clickOn("Add risk");
        FxScreen.until("its words have the caret", () -> node("text").isFocused());
        write("Nobody gives");
        clickOn("#owner").write("the bookkeeper");
        FxScreen.until("the name is offered", () -> lookup(".offer-add").tryQuery().isPresent());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        settle();
        assertThat(risks(id)).singleElement().satisfies(risk -> {
            assertThat(risk.text()).isEqualTo("Nobody gives");
            assertThat(risk.owner()).isEqualTo(new Risk.Owner(java.util.Optional.empty(), "the bookkeeper"));
        });
        FxScreen.run(() -> this.<Button>node("remove").fire());
        settle();
        assertThat(risks(id)).isEmpty();
    }

    @Test
    void involvementIsWrittenDown() {
        UUID id = partnership("Winter Appeal");
        show(() -> new PlanPage(register, tools, id));
        FxScreen.run(() -> ((Button) lookup("Add involvement").query()).fire());
        FxScreen.run(() -> {
            Node focused = stage.getScene().getFocusOwner();
            ((TextInputControl) focused).setText("Two of them sort the gifts with us");
        });
        push(KeyCode.TAB);
        settle();
        assertThat(inRegister(() -> new InvolvementStore(register.database()).of(id))).extracting(Involvement::how)
            .containsExactly("Two of them sort the gifts with us");
    }

    private List<Committee> committees(UUID id) {
        return inRegister(() -> new CommitteeStore(register.database()).of(id));
    }

    private List<Risk> risks(UUID id) {
        return inRegister(() -> new RiskStore(register.database()).of(id));
    }

    private UUID partnership(String name) {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name)).getFirst());
    }
}
