package org.partnershipregister.screen.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.StepState;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.steps.StepStore;
import org.partnershipregister.store.steps.UsualStepStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class StepsScreenTest extends WindowTest {
    private StepsPage page;
    private UUID id;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void everyModelOfThePartnershipHasItsChecklist() {
        open("Warm Rooms");
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("steps", stage.getScene(), tools.settings());
        assertThat(page.title().getValue()).matches("Steps \\d+/\\d+");
        FxScreen.run(() -> tools.settings().put("text.size", "150"));
        settle();
        Screenshots.take("steps-150", stage.getScene(), tools.settings());
    }

    @Test
    void oneButtonStartsAChecklistAndATickAsksNothing() {
        open("Safeguarding Adults");
        assertThat(lists()).isEmpty();
        Screenshots.take("steps-none", stage.getScene(), tools.settings());
        clickOn("#beginMULTI_AGENCY");
        settle();
        assertThat(lists()).singleElement().extracting(Checklist::begun).isEqualTo(TestRegister.TODAY);
        clickOn("#step0MULTI_AGENCY");
        settle();
        assertThat(dialogs.told()).isEmpty();
        assertThat(lists().getFirst().done()).isEqualTo(1);
        assertThat(lists().getFirst().steps().getFirst().settled()).contains(TestRegister.TODAY);
        FxScreen.run(() -> this.<CheckBox>node("step0MULTI_AGENCY").fire());
        settle();
        assertThat(lists().getFirst().steps().getFirst().state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void aPartnershipThatIsOverHasNothingMoreToDo() {
        open("Family Hubs");
        assertThat(lookup("#beginCONSORTIUM").tryQuery()).isEmpty();
        assertThat(FxScreen.get(() -> lookup(tools.text("steps.over.none")).tryQuery().isPresent())).isTrue();
    }

    @Test
    void stepsAreChangedMovedAndAddedInPlace() {
        open("Green Corridor");
        clickOn("#changeCONSORTIUM");
        settle();
        Screenshots.take("steps-change", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        String second = lists().getFirst().words().get(1).text();
        FxScreen.run(() -> lookup("▼").queryAll().stream().findFirst().map(javafx.scene.control.Button.class::cast)
            .orElseThrow().fire());
        settle();
        assertThat(lists().getFirst().words().getFirst().text()).isEqualTo(second);
        FxScreen.run(() -> this.<javafx.scene.control.Button>node("addStep").fire());
        settle();
        write("Tell the ducks").push(KeyCode.ENTER);
        settle();
        assertThat(lists().getFirst().words().getLast().text()).isEqualTo("Tell the ducks");
        TextField days = FxScreen.get(() -> lookup(".text-field").queryAllAs(TextField.class).stream()
            .filter(field -> "Working days".equals(field.getPromptText())).reduce((one, other) -> other).orElseThrow());
        FxScreen.run(() -> days.setText("soon"));
        assertThat(page.stuck()).isTrue();
        FxScreen.run(() -> days.setText("12"));
        FxScreen.run(() -> page.saveNow());
        settle();
        assertThat(lists().getFirst().words().getLast().offset()).isEqualTo(12);
    }

    @Test
    void theUsualStepsAreChangedForChecklistsToCome() {
        open("Green Corridor");
        List<UsualStep> own = lists().getFirst().words();
        clickOn("#usualCONSORTIUM");
        settle();
        FxScreen.run(() -> lookup("×").queryAll().stream().findFirst().map(javafx.scene.control.Button.class::cast)
            .orElseThrow().fire());
        settle();
        assertThat(inRegister(() -> new UsualStepStore(register.database()).of(PartnershipModel.CONSORTIUM)))
            .extracting(UsualStep::text).doesNotContain("Agree the purpose: a bid, a campaign or both").hasSize(10);
        assertThat(lists().getFirst().words()).isEqualTo(own);
        clickOn("#backCONSORTIUM");
        settle();
        clickOn("#usualCONSORTIUM");
        settle();
        clickOn("#forgetCONSORTIUM");
        settle();
        assertThat(inRegister(() -> new UsualStepStore(register.database()).asDelivered(PartnershipModel.CONSORTIUM))).isTrue();
    }

    private void open(String name) {
        id = inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
        page = show(() -> new StepsPage(register, tools, id));
    }

    private List<Checklist> lists() {
        return inRegister(() -> new StepStore(register.database()).of(id));
    }
}
