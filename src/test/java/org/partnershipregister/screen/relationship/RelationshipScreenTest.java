package org.partnershipregister.screen.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.relationship.RelationshipStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class RelationshipScreenTest extends WindowTest {
    private RelationshipPage page;
    private UUID safer;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void thePageShowsEveryMemberItsResultAndTheTrend() {
        open();
        assertThat(FxScreen.get(() -> table().getItems().size())).isEqualTo(7);
        choose("Nightworks");
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("relationship", stage.getScene(), tools.settings());
        assertThat(lookup("#record").tryQuery()).as("recorded as contract and none already").isEmpty();
        FxScreen.run(() -> lookup("Answers").queryAllAs(javafx.scene.control.Button.class).stream().findFirst()
            .orElseThrow().fire());
        settle();
        Screenshots.take("relationship-answers", stage.getScene(), tools.settings());
        choose("Housing");
        FxScreen.run(() -> tools.settings().put("text.size", "150"));
        show(() -> new RelationshipPage(register, tools, safer));
        Screenshots.take("relationship-150", stage.getScene(), tools.settings());
    }

    @Test
    void aTestNeedsEveryAnswerAndIsKeptBesideTheOldOnes() {
        open();
        choose("Housing");
        int before = tests("Housing").size();
        clickOn("#test");
        answer(1, 1, 1, 1, 2, 2, 1);
        clickOn("#keep");
        settle();
        assertThat(tests("Housing")).hasSize(before);
        Screenshots.take("relationship-test", stage.getScene(), tools.settings());
        assertThat(page.stuck()).isTrue();
        fire(TestQuestion.RISK_AND_CREDIT, 2);
        assertThat(FxScreen.get(() -> lookup("11 of 16").tryQuery().isPresent())).isTrue();
        clickOn("#keep");
        settle();
        assertThat(tests("Housing")).hasSize(before + 1).first().satisfies(test -> {
            assertThat(test.score()).isEqualTo(11);
            assertThat(test.result()).isEqualTo(Standing.PARTNERSHIP);
            assertThat(test.by()).isEqualTo("Asha Patel");
        });
        assertThat(page.stuck()).isFalse();
    }

    @Test
    void anOverrideWithoutAReasonStaysInTheForm() {
        open();
        choose("Housing");
        int before = tests("Housing").size();
        clickOn("#test");
        answer(2, 2, 2, 2, 2, 2, 2, 2);
        FxScreen.run(() -> this.<ComboBox<Optional<Standing>>>node("override").setValue(Optional.of(Standing.MIXED)));
        clickOn("#keep");
        settle();
        assertThat(tests("Housing")).hasSize(before);
        FxScreen.run(() -> this.<TextField>node("reason").setText("The council could end it alone"));
        clickOn("#keep");
        settle();
        assertThat(tests("Housing").getFirst().result()).isEqualTo(Standing.MIXED);
    }

    @Test
    void theResultIsRecordedOnlyByTheButtonAndUndoTakesItBack() {
        open();
        choose("Housing");
        clickOn("#test");
        answer(0, 0, 0, 0, 0, 0, 0, 0);
        clickOn("#keep");
        settle();
        Membership asItWas = member("Housing");
        assertThat(asItWas.basis()).isEqualTo(RelationshipBasis.PARTNERSHIP);
        choose("Housing");
        clickOn("#record");
        settle();
        assertThat(member("Housing").basis()).isEqualTo(RelationshipBasis.CONTRACT);
        assertThat(member("Housing").voice()).isEqualTo(Voice.NONE);
        inRegister(() -> register.undo().undo());
        assertThat(member("Housing")).isEqualTo(asItWas);
    }

    private void open() {
        safer = inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text("Safer Streets")))
            .getFirst();
        page = show(() -> new RelationshipPage(register, tools, safer));
    }

    private void choose(String name) {
        FxScreen.run(() -> table().getSelectionModel().select(table().getItems().stream().filter(subject ->
            subject.member().isPresent() && subject.name().startsWith(name)).findFirst().orElseThrow()));
        settle();
    }

    private void answer(int... degrees) {
        for (int at = 0; at < degrees.length; at++) {
            fire(TestQuestion.values()[at], degrees[at]);
        }
        settle();
    }

    private void fire(TestQuestion question, int degree) {
        FxScreen.run(() -> this.<RadioButton>node(question.name() + degree).fire());
    }

    private TableView<Subject> table() {
        return node("subjects");
    }

    private java.util.List<RelationshipTest> tests(String name) {
        UUID id = member(name).id();
        return inRegister(() -> new RelationshipStore(register.database()).of(safer)).of(Optional.of(id));
    }

    private Membership member(String name) {
        return inRegister(() -> new MembershipStore(register.database()).of(safer)).stream().map(MemberLine::membership)
            .filter(one -> one.party().name().startsWith(name)).findFirst().orElseThrow();
    }
}
