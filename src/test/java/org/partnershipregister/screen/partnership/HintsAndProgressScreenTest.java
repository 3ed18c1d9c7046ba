package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.governance.Progress;
import org.partnershipregister.model.governance.ProgressNote;
import org.partnershipregister.model.partnership.Gap;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.governance.ProgressStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.IntoView;

class HintsAndProgressScreenTest extends WindowTest {

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void aGapIsDismissedWithAReasonListedAndBroughtBack() {
        UUID id = open("Winter Appeal");
        int chips = chips();
        dialogs.answer("");
        FxScreen.run(() -> cross("No exit plan").fire());
        settle();
        assertThat(chips()).as("no reason, no dismissal").isEqualTo(chips);
        dialogs.answer("Nothing is lent or shared");
        FxScreen.run(() -> cross("No exit plan").fire());
        FxScreen.until("the chip is gone", () -> chips() == chips - 1);
        assertThat(dismissed(id)).extracting(Dismissal::hint, Dismissal::reason)
            .containsExactly(org.assertj.core.api.Assertions.tuple(Dismissal.gap(Gap.EXIT_PLAN), "Nothing is lent or shared"));
        Screenshots.take("hint-dismissed", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        FxScreen.run(() -> ((Hyperlink) lookup("Bring back").query()).fire());
        FxScreen.until("the chip is back", () -> chips() == chips);
        assertThat(dismissed(id)).isEmpty();
    }

    @Test
    void theHintsOnVoiceAndFormalityAreDismissedToo() {
        UUID id = open("Safer Streets");
        assertThat(said("unheard")).hasSize(1);
        dialogs.answer("They only rent us radios");
        FxScreen.run(() -> this.<Hyperlink>dismissLink("unheard").fire());
        FxScreen.until("the hint is gone", () -> said("unheard").isEmpty());
        assertThat(dismissed(id).getFirst().member()).isPresent();
        assertThat(lookup("Nightworks Ltd: No voice").tryQuery()).isPresent();
        inRegister(() -> {
            PartnershipStore store = new PartnershipStore(register.database());
            return store.save(store.get(id).edit().formality(org.partnershipregister.model.partnership.Formality.INFORMAL).done());
        });
        FxScreen.until("formality is doubted", () -> node("formalityHint").isVisible());
        dialogs.answer("Informal on purpose");
        FxScreen.run(() -> this.<Hyperlink>dismissLink("formalityDismiss").fire());
        FxScreen.until("the doubt is gone", () -> !node("formalityHint").isVisible());
    }

    @Test
    void progressIsNotedBelowItsObjectiveAndSharedBySome() {
        UUID id = open("Safer Streets");
        Objective training = objective(id, "Train 60 venue staff");
        Button head = FxScreen.get(() -> lookup((Node node) -> node instanceof Button one
            && one.getText().startsWith("Progress: 34")).query());
        FxScreen.run(head::fire);
        settle();
        ProgressPanel panel = FxScreen.get(() -> (ProgressPanel) head.getParent());
        FxScreen.run(() -> {
            IntoView.scroll(panel);
            field(panel, "Measured").setText("41");
            button(panel, "Add note").fire();
        });
        settle();
        FxScreen.until("it is the newest", () -> head.getText().startsWith("Progress: 41"));
        Screenshots.take("progress", stage.getScene(), tools.settings());
        assertThat(progress(id, training).notes()).extracting(ProgressNote::measured).startsWith("41", "34", "27");
        FxScreen.run(() -> button(panel, "Add note").fire());
        settle();
        assertThat(progress(id, training).notes()).as("an empty note is not added").hasSize(4);
        FxScreen.run(() -> {
            CheckMenuItem council = (CheckMenuItem) ((MenuButton) panel.lookup(".menu-button")).getItems().get(1);
            council.setSelected(true);
            council.fire();
        });
        settle();
        assertThat(progress(id, training).sharedBy()).hasSize(1);
        assertThat(lookup("Shared by Aldermere Borough Council").tryQuery()).isPresent();
        assertThat(objective(id, "Train 60 venue staff").state()).isEqualTo(ObjectiveState.AT_RISK);
    }

    @Test
    void theLawIsChosenFromTheListOrTyped() {
        UUID id = open("Safeguarding Adults");
        ComboBox<String> law = node("law");
        FxScreen.run(() -> {
            law.requestFocus();
            law.getSelectionModel().select("Safeguarding adults board (Care Act 2014, sections 43 to 45)");
            node("vision").requestFocus();
        });
        settle();
        assertThat(kept(id).basis().law()).isEqualTo("Safeguarding adults board (Care Act 2014, sections 43 to 45)");
        FxScreen.run(() -> {
            law.requestFocus();
            law.getEditor().setText("A by-law of our own");
        });
        FxScreen.run(() -> node("vision").requestFocus());
        settle();
        assertThat(kept(id).basis().law()).isEqualTo("A by-law of our own");
    }

    private UUID open(String name) {
        UUID id = inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name)).getFirst());
        show(() -> new PartnershipController(register, tools, id, List.of()));
        return id;
    }

    private int chips() {
        return FxScreen.get(() -> this.<Pane>node("missing").getChildren().size());
    }

    private Button cross(String chip) {
        Hyperlink link = lookup((Node node) -> node instanceof Hyperlink one && one.getText().equals(chip)).query();
        return (Button) link.getParent().lookup(".part-remove");
    }

    private List<String> said(String box) {
        return FxScreen.get(() -> this.<Pane>node(box).lookupAll(".hint").stream().map(one -> ((Label) one).getText()).toList());
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N dismissLink(String box) {
        return (N) node(box).lookupAll(".hyperlink").stream().filter(link -> ((Hyperlink) link).getText().equals("Dismiss")).findFirst().orElseThrow();
    }

    private static TextField field(Parent in, String prompt) {
        return in.lookupAll(".text-field").stream().map(TextField.class::cast)
            .filter(one -> prompt.equals(one.getPromptText())).findFirst().orElseThrow();
    }

    private static Button button(Parent in, String text) {
        return Set.copyOf(in.lookupAll(".button")).stream().filter(Button.class::isInstance).map(Button.class::cast)
            .filter(one -> text.equals(one.getText())).findFirst().orElseThrow();
    }

    private List<Dismissal> dismissed(UUID id) {
        return inRegister(() -> new HintStore(register.database()).dismissed(id));
    }

    private Progress progress(UUID id, Objective objective) {
        return inRegister(() -> new ProgressStore(register.database()).of(id)).get(objective.id());
    }

    private Objective objective(UUID id, String text) {
        return kept(id).objectives().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
    }

    private Partnership kept(UUID id) {
        return inRegister(() -> new PartnershipStore(register.database()).get(id));
    }
}
