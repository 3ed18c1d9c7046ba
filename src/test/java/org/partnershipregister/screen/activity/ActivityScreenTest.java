package org.partnershipregister.screen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityQuestion;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.SplitRule;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.activity.ActivityLists;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class ActivityScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void activitiesAreListedTheLatestFirstAndEnterOpensOne() {
        show(() -> new ActivityListController(register, tools));
        FxScreen.until("all are listed", () -> table().getItems().size() == 19);
        settle();
        Screenshots.take("activities", stage.getScene(), tools.settings());
        clickOn("#filter").write("paediatric");
        FxScreen.until("one is left", () -> table().getItems().size() == 1);
        push(KeyCode.DOWN);
        FxScreen.run(() -> table().getSelectionModel().selectFirst());
        push(KeyCode.ENTER);
        assertThat(navigator.went()).containsExactly(new Place.Activity(activity("Paediatric first aid")));
    }

    @Test
    void costsArePaidBackUntilNothingIsOpenAndThenItIsSharedOut() {
        UUID id = activity("Trustees’ duties");
        open(id);
        Screenshots.take("activity", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        bottom();
        Screenshots.take("activity-settling", stage.getScene(), tools.settings());
        int payments = marks().size();
        assertThat(payments).isPositive();
        for (int i = 0; i < payments; i++) {
            bottom();
            dialogs.answer("21 Nov 2026");
            clickOn(marks().getFirst());
            int left = payments - i - 1;
            FxScreen.until("one less is open", () -> marks().size() == left);
            settle();
        }
        assertThat(kept(id).settled()).isTrue();
        bottom();
        Screenshots.take("activity-settled", stage.getScene(), tools.settings());
        move(0);
        FxScreen.until("it is shared out", () -> this.<Label>node("state").getText().equals("Shared out"));
        assertThat(dialogs.told()).containsOnly("Mark as paid");
    }

    @Test
    void whileSomethingIsOpenSharingOutAsksForAReason() {
        UUID id = activity("Paediatric first aid");
        open(id);
        dialogs.answer(" ");
        move(0);
        settle();
        assertThat(kept(id).standing().state()).isEqualTo(ActivityState.HELD);
        dialogs.answer("St Brigid’s gives its part.");
        move(0);
        FxScreen.until("it is shared out", () -> this.<Label>node("state").getText().equals("Shared out"));
        assertThat(kept(id).standing().reason()).isEqualTo("St Brigid’s gives its part.");
        assertThat(first("#partner-cost").isEditable()).isFalse();
    }

    @Test
    void figuresAreTypedInTheLineOfAPartnerAndSavedWhenTheFieldIsLeft() {
        UUID id = activity("Digital champions course");
        open(id);
        TextField cost = first("#partner-cost");
        FxScreen.run(cost::requestFocus);
        write("12,5x");
        push(KeyCode.TAB);
        settle();
        assertThat(from(this.<Node>node("partners")).lookup(".problem").queryAllAs(Label.class)).anyMatch(label -> label.isVisible()
            && label.getText().contains("12,5x"));
        FxScreen.run(() -> {
            cost.requestFocus();
            cost.setText("120.5");
        });
        push(KeyCode.TAB);
        FxScreen.until("it is written out", () -> cost.getText().equals("£120.50"));
        settle();
        assertThat(kept(id).partners().getFirst().money().costPence()).isEqualTo(12_050);
        FxScreen.run(() -> {
            ComboBox<SplitRule> rule = node("rule");
            rule.setValue(SplitRule.BY_AGREED_SHARES);
        });
        settle();
        bottom();
        settle();
        assertThat(lookup(".notice-line").queryAs(Label.class).getText()).startsWith("The agreed shares add up to 0 %");
        Screenshots.take("activity-shares", stage.getScene(), tools.settings());
    }

    @Test
    void anUndoIsNotTakenBackByLeavingTheFieldTheCaretIsStillIn() {
        UUID id = activity("Digital champions course");
        long before = kept(id).partners().getFirst().money().costPence();
        open(id);
        TextField cost = first("#partner-cost");
        String written = FxScreen.get(cost::getText);
        FxScreen.run(() -> {
            cost.requestFocus();
            cost.setText("987.65");
        });
        push(KeyCode.ENTER);
        settle();
        assertThat(kept(id).partners().getFirst().money().costPence()).isEqualTo(98_765);
        register.undo().undo();
        FxScreen.until("the field follows", () -> cost.getText().equals(written));
        push(KeyCode.TAB);
        settle();
        assertThat(kept(id).partners().getFirst().money().costPence()).isEqualTo(before);
    }

    @Test
    void membersAreAddedOnceAndOneIsTakenOut() {
        UUID id = activity("Bucket collection");
        open(id);
        clickOn("#addAll");
        FxScreen.until("all four members take part", () -> from(this.<Node>node("partners")).lookup("#partner-cost").queryAll().size() == 4);
        settle();
        clickOn(from(this.<Node>node("partners")).lookup(".part-remove").queryAllAs(Node.class).stream()
            .filter(one -> one instanceof Button).reduce((one, other) -> other).orElseThrow());
        FxScreen.until("one less", () -> from(this.<Node>node("partners")).lookup("#partner-cost").queryAll().size() == 3);
        settle();
        assertThat(kept(id).partners()).extracting(ActivityPartner::name).doesNotContain("Mere Valley Building Society");
    }

    @Test
    void thePageOfAPartnershipAddsUpWhatWasHeld() {
        UUID training = partnership("Joint Training Group");
        ActivitiesPage page = show(() -> new ActivitiesPage(register, tools, training));
        FxScreen.until("the list is there", () -> page.title().getValue().equals("Activities 5"));
        settle();
        Screenshots.take("activities-page", stage.getScene(), tools.settings());
        clickOn("#addActivity");
        assertThat(navigator.went()).containsExactly(new Place.NewActivity(Optional.of(training)));
    }

    @Test
    void aNewActivityTakesTheKindOfItsPartnership() {
        UUID training = partnership("Joint Training Group");
        show(() -> new NewActivityController(register, tools, Optional.of(training)));
        FxScreen.until("the kind is proposed", () -> this.<ComboBox<ActivityKind>>node("kind").getValue() == ActivityKind.TRAINING);
        push(KeyCode.ENTER);
        assertThat(navigator.went()).isEmpty();
        clickOn("#title").write("Minute taking");
        clickOn("#on").write("12 Jan 2027");
        Screenshots.take("activity-new", stage.getScene(), tools.settings());
        push(KeyCode.ENTER);
        FxScreen.until("it is there", () -> !navigator.went().isEmpty());
        JointActivity saved = kept(((Place.Activity) navigator.went().getLast()).id());
        assertThat(saved.plan().from().orElseThrow()).hasToString("2027-01-12");
    }

    private List<Button> marks() {
        return lookup(".button").queryAllAs(Button.class).stream().filter(one -> one.getText().equals("Mark as paid")).toList();
    }

    private void open(UUID id) {
        show(() -> new ActivityController(register, tools, id));
        FxScreen.until("the page is filled", () -> !this.<Label>node("heading").getText().isEmpty());
        settle();
    }

    private void bottom() {
        FxScreen.run(() -> lookup(".scroll-pane").queryAllAs(ScrollPane.class).iterator().next().setVvalue(1));
        settle();
    }

    private void move(int at) {
        FxScreen.run(() -> this.<MenuButton>node("moves").getItems().get(at).fire());
    }

    private TextField first(String query) {
        return from(this.<Node>node("partners")).lookup(query).queryAllAs(TextField.class).iterator().next();
    }

    private JointActivity kept(UUID id) {
        return inRegister(() -> new ActivityStore(register.database()).get(id));
    }

    private UUID activity(String title) {
        return inRegister(() -> new ActivityLists(register.database()).ids(ActivityQuestion.ALL.text(title))).getFirst();
    }

    private UUID partnership(String name) {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
    }

    private TableView<?> table() {
        return node("table");
    }
}
