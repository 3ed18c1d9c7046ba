package org.partnershipregister.screen.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class BudgetScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void aBudgetShowsPlannedActualAndOverspendingInWords() {
        open("Safer Streets");
        // this year: 9,000 in, 5,700 + 3,640 + 935 + 720 = 10,995 out
        assertThat(this.<Label>node("summary").getText()).contains("£1,995.00 more has been spent than has come in.");
        assertThat(this.<Label>node("total-cost-1").getText()).isEqualTo("£10,995.00");
        picture("budget");
        ComboBox<Budget> chosen = node("chosen");
        FxScreen.run(() -> chosen.setValue(chosen.getItems().getLast()));
        settle();
        // a year ago: 19,500 in; 11,000 + 5,850 + 2,080 = 18,930 out
        assertThat(this.<Label>node("total-over-1").getText()).isEqualTo("£570.00");
    }

    @Test
    void anEntryIsRecordedAndReversedAndALineWithEntriesStays() {
        UUID safer = open("Safer Streets");
        chooseLine("Taxi marshals, businesses");
        FxScreen.run(() -> field("amount").setText("1,500"));
        press("recordEntry");
        assertThat(line(safer, "Taxi marshals, businesses").actual()).isEqualTo(150_000);
        FxScreen.run(() -> field("amount").setText("nothing"));
        press("recordEntry");
        assertThat(this.<Label>node("amountProblem").isVisible()).isTrue();
        dialogs.answer("Paid into the wrong account");
        FxScreen.run(() -> this.<TableView<BudgetEntry>>node("entries").getSelectionModel().select(0));
        press("reverse");
        assertThat(line(safer, "Taxi marshals, businesses").actual()).isZero();
        press("removeLine");
        assertThat(dialogs.failures()).extracting(Failure::reason).containsExactly(Failure.Reason.LEDGER);
        assertThat(line(safer, "Taxi marshals, businesses").entries()).hasSize(2);
    }

    @Test
    void anEntryBeingTypedWaitsWhileAnotherLineIsLookedAt() {
        UUID safer = open("Safer Streets");
        chooseLine("Taxi marshals, businesses");
        FxScreen.run(() -> {
            field("amount").setText("12.50");
            field("what").setText("Batteries");
        });
        String other = FxScreen.get(() -> this.<TableView<BudgetLine>>node("lines").getItems().stream().map(BudgetLine::text)
            .filter(text -> !text.startsWith("Taxi")).findFirst().orElseThrow());
        chooseLine(other);
        assertThat(field("amount").getText()).isEmpty();
        chooseLine("Taxi marshals, businesses");
        assertThat(field("amount").getText()).isEqualTo("12.50");
        assertThat(field("what").getText()).isEqualTo("Batteries");
        FxScreen.run(() -> {
            Button record = node("recordEntry");
            record.fire();
            record.fire(); // a double click is one entry
        });
        settle();
        settle();
        assertThat(line(safer, "Taxi marshals, businesses").actual()).isEqualTo(1_250);
    }

    @Test
    void aNewBudgetGetsLinesThatAreChangedInPlace() {
        UUID warm = open("Warm Rooms");
        assertThat(node("emptyPlace").isVisible()).isTrue();
        picture("budget-empty");
        dialogs.answer("Winter 2026");
        press("newBudget");
        FxScreen.until("the budget is shown", () -> node("split").isVisible());
        FxScreen.run(() -> field("newLine").setText("Heating"));
        press("addLine");
        FxScreen.until("the line is chosen", () -> this.<Label>node("lineTitle").getText().equals("Heating"));
        FxScreen.run(() -> field("planned").setText("2,400"));
        FxScreen.run(() -> field("planned").requestFocus());
        FxScreen.run(() -> field("newLine").requestFocus());
        settle();
        settle();
        assertThat(line(warm, "Heating").planned()).isEqualTo(240_000);
        press("removeLine");
        assertThat(inRegister(() -> new BudgetStore(register.database()).of(warm)).getFirst().lines()).isEmpty();
        press("removeBudget");
        assertThat(inRegister(() -> new BudgetStore(register.database()).of(warm))).isEmpty();
    }

    private UUID open(String name) {
        UUID id = inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
        show(() -> new BudgetPage(register, tools, id));
        return id;
    }

    private void chooseLine(String text) {
        TableView<BudgetLine> lines = node("lines");
        FxScreen.run(() -> lines.getSelectionModel().select(lines.getItems().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow()));
        settle();
    }

    private BudgetLine line(UUID partnership, String text) {
        List<Budget> all = inRegister(() -> new BudgetStore(register.database()).of(partnership));
        return all.getFirst().lines().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
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
}
