package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

/** What is asked before words are locked or a signed agreement is deleted, and what is offered once all have signed. */
class SigningScreenTest extends WindowTest {
    private static final Papers PAPERS = new Papers();

    private UUID partnership;
    private AgreementStore agreements;

    @BeforeEach
    void fill() {
        SaferStreets town = new SaferStreets(register);
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council")));
        agreements = new AgreementStore(register.database());
    }

    /** A draft with forty gaps was once locked by one click. */
    @Test
    void aDraftWithGapsIsSignedOnlyAfterAQuestionAndANameIsAskedFor() {
        Agreement draft = begin("partnership-agreement");
        open(draft);
        tab(1);
        clickOn("#sign");
        assertThat(dialogs.told()).containsExactly("Who signed?");
        dialogs.answer("Asha Patel").answer(false);
        clickOn("#sign");
        FxScreen.until("the gaps are asked about", () -> dialogs.told().size() == 3);
        settle();
        assertThat(kept(draft).signed()).isFalse();
        assertThat(this.<TextInputControl>node("signedOn").getText()).isEmpty();
        dialogs.answer(true);
        clickOn("#sign");
        FxScreen.until("it is signed", () -> this.<Label>node("status").getText().equals("Signed by some"));
        assertThat(kept(draft).parties().getFirst().signature().name()).isEqualTo("Asha Patel");
    }

    @Test
    void gapsAreNamedBeforeADraftIsAgreed() {
        open(begin("partnership-agreement"));
        MenuButton menu = node("moveMenu");
        FxScreen.run(() -> menu.getItems().get(1).fire());
        assertThat(this.<Label>node("lacking").getText()).contains("values are still missing");
    }

    @Test
    void onceAllHaveSignedTheMoveIntoForceIsOffered() {
        Agreement agreement = begin("partnership-agreement");
        sign(agreement, 0);
        open(agreement);
        assertThat(offered()).isFalse();
        inRegister(() -> sign(agreement, 1));
        FxScreen.until("the move is offered", () -> offered()
            && this.<Label>node("question").getText().contains("In force"));
        assertThat(this.<Label>node("status").getText()).isEqualTo("Signed by all");
    }

    @Test
    void aSignedAgreementIsDeletedOnlyAfterAQuestion() {
        Agreement agreement = begin("partnership-agreement");
        sign(agreement, 0);
        show(() -> new AgreementListController(register, tools, PAPERS, new Printing()));
        TableView<?> table = node("table");
        clickOn("#table");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.DELETE);
        FxScreen.until("it is asked", () -> dialogs.told().size() == 1);
        settle();
        assertThat(table.getItems()).hasSize(1);
        dialogs.answer(true);
        push(KeyCode.DELETE);
        FxScreen.until("it is gone", () -> table.getItems().isEmpty());
    }

    /** Terms of reference, which nobody signs, once showed "signatures 0 of 2". */
    @Test
    void termsOfReferenceAreAdoptedAndNotSigned() {
        open(begin("terms-of-reference"));
        assertThat(this.<TabPane>node("tabs").getTabs()).extracting(Tab::getText).contains("Parties, not adopted");
    }

    private boolean offered() {
        return node("move").getParent().getParent().isVisible();
    }

    private void open(Agreement agreement) {
        show(() -> new AgreementController(register, tools, PAPERS, new Printing(), agreement.id()));
        settle();
    }

    private void tab(int index) {
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(index));
        settle();
        FxScreen.run(() -> this.<ListView<?>>node("parties").getSelectionModel().select(0));
    }

    private Agreement kept(Agreement agreement) {
        return inRegister(() -> agreements.get(agreement.id()));
    }

    private Agreement sign(Agreement agreement, int party) {
        AgreementParty one = agreement.parties().get(party);
        agreements.record(agreement.id(), one.with(new AgreementParty.Signature("Asha Patel", "", Optional.empty(),
            Optional.of(TestRegister.TODAY))));
        return agreement;
    }

    private Agreement begin(String template) {
        NewAgreementStore beginnings = new NewAgreementStore(register.database());
        return beginnings.begin(new AgreementStart(TemplateShelf.read().template(template).orElseThrow(), Optional.of(partnership),
            "Safer Streets " + template.replace('-', ' '), beginnings.knownFacts(partnership)));
    }
}
