package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.store.agreement.SuccessionStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

/** An agreement is signed, another takes its place with one clause changed, both are compared, and the old one is superseded. */
class AgreementLifeScreenTest extends WindowTest {
    private static final Papers PAPERS = new Papers();
    private static final LocalDate TODAY = TestRegister.TODAY;

    private UUID partnership;
    private AgreementStore agreements;

    @BeforeEach
    void fill() {
        SaferStreets town = new SaferStreets(register);
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council")));
        agreements = new AgreementStore(register.database());
    }

    @Test
    void aSignedAgreementIsReplacedComparedAndSupersededByOnePress() {
        Agreement old = inRegister(this::running);
        open(old);
        menu("makeSuccessor");
        clickOn("#beginSuccessor");
        Agreement next = inRegister(() -> agreements.withRef("AGR-0002").orElseThrow());
        inRegister(() -> agreements.change(next.id(), "change.agreement.words", kept -> kept.withSections(kept.sections().stream()
            .map(one -> one.fromClause().equals("leaving") || one.heading().startsWith("Leaving") ? one.saying(one.heading(), one.text()
                + "\nA partner that leaves hands over its keys within 28 days.") : one).toList())));
        open(next);
        FxScreen.until("it says whose place it takes", () -> links().anyMatch(text -> text.startsWith("Takes the place of AGR-0001")));
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(tab("Versions")));
        FxScreen.until("it is compared with what was signed", () -> this.<Label>node("summary").getText().contains("changed"));
        Pane compared = node("comparedClauses");
        assertThat(compared.getChildren()).hasSize(Integer.parseInt(this.<Label>node("summary").getText().substring(0, 1)));
        assertThat(compared.lookupAll(".words-added")).isNotEmpty();
        picture("agreement-compare");
        inRegister(() -> agreements.move(next.id(), AgreementStatus.AGREED, TODAY, "The board agreed"));
        settle();
        menu("move-IN_FORCE");
        assertThat(this.<CheckBox>node("supersede").isSelected()).isTrue();
        FxScreen.run(() -> this.<TextArea>node("reason").setText("Signed on paper"));
        picture("agreement-in-force");
        clickOn("#move");
        FxScreen.until("it is in force", () -> this.<Label>node("status").getText().equals("In force"));
        assertThat(status(old)).isEqualTo(AgreementStatus.SUPERSEDED);
        inRegister(() -> register.undo().undo());
        assertThat(status(old)).isEqualTo(AgreementStatus.IN_FORCE);
        FxScreen.until("both are back", () -> this.<Label>node("status").getText().equals("Agreed"));
    }

    @Test
    void aChangeInWritingBeginsWithTheOldWordsOfItsClause() {
        Agreement old = inRegister(this::running);
        open(old);
        menu("makeVariation");
        FxScreen.run(() -> this.<TextArea>node("wordsThen").setText("The partners are named in Schedule 1."));
        picture("agreement-vary");
        clickOn("#beginVariation");
        Agreement change = inRegister(() -> agreements.withRef("AGR-0002").orElseThrow());
        assertThat(change.links().varies()).contains(old.id());
        open(change);
        picture("agreement-variation");
        assertThat(inRegister(() -> new SuccessionStore(register.database()).of(old.id()).variations())).hasSize(1);
    }

    @Test
    void whatAPartyOwesIsAddedAndSettledWithADayAndEvidence() {
        Agreement old = inRegister(this::running);
        inRegister(() -> new ObligationStore(register.database()).save(old.id(), old.partnership(), Obligation.of("Report to the council")
            .saying("Report to the council", Optional.of(TODAY.minusDays(5)), ObligationRepeats.QUARTERLY)
            .of(Optional.of(old.parties().getFirst().organisation()))));
        open(old);
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(tab("Obligations")));
        settle();
        picture("agreement-obligations");
        FxScreen.run(() -> ((MenuButton) this.<GridPane>node("owed").getChildren().get(2)).getItems().getFirst().fire());
        settle();
        FxScreen.run(() -> this.<TextField>node("evidence").setText("Sent by post, receipt kept"));
        picture("agreement-obligations-settling");
        clickOn("#settleObligation");
        List<Obligation> kept = inRegister(() -> new ObligationStore(register.database()).of(old.id()));
        assertThat(kept).hasSize(2);
        assertThat(kept.getLast().outcome().evidence()).isEqualTo("Sent by post, receipt kept");
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(tab("Dates")));
        picture("agreement-dates-kin");
    }

    private void picture(String name) {
        settle();
        Screenshots.take(name, FxScreen.get(() -> this.<Label>node("status").getScene()), tools.settings());
    }

    private AgreementStatus status(Agreement one) {
        return inRegister(() -> agreements.get(one.id()).standing().status());
    }

    private Stream<String> links() {
        return this.<Pane>node("relations").getChildren().stream().map(Hyperlink.class::cast).map(Hyperlink::getText);
    }

    private int tab(String beginning) {
        TabPane tabs = node("tabs");
        return (int) tabs.getTabs().stream().takeWhile(tab -> !tab.getText().startsWith(beginning)).count();
    }

    private void menu(String id) {
        FxScreen.run(() -> this.<MenuButton>node("moveMenu").getItems().stream().filter(item -> id.equals(item.getId())).findFirst()
            .ifPresent(MenuItem::fire));
        settle();
    }

    private void open(Agreement agreement) {
        show(() -> new AgreementController(register, tools, PAPERS, new Printing(), agreement.id()));
        settle();
    }

    private Agreement running() {
        NewAgreementStore beginnings = new NewAgreementStore(register.database());
        Agreement draft = beginnings.begin(new AgreementStart(TemplateShelf.read().template("partnership-agreement").orElseThrow(),
            Optional.of(partnership), "Safer Streets partnership agreement", Set.of()));
        agreements.save(draft.with(new AgreementDates(Optional.of(TODAY.minusYears(1)), Optional.of(TODAY.plusMonths(4)), Optional.of(TODAY),
            Optional.of(90), Optional.empty(), Renewal.NONE)));
        AgreementFacts facts = new AgreementFactsStore(register.database()).of(draft.id());
        AgreementPaper paper = AgreementPaper.of(facts);
        AgreementParty first = facts.agreement().parties().getFirst();
        new AgreementVersionStore(register).sign(facts, first.with(new AgreementParty.Signature("Asha Patel", "Director", Optional.empty(),
            Optional.of(TODAY.minusYears(1)))), "Before the first signature", new AgreementVersionStore.Paper(
            PAPERS.write(paper.document(), PaperFormat.PDF), 1, paper.words(), AgreementPaper.sections(facts)));
        return agreements.move(draft.id(), AgreementStatus.IN_FORCE, TODAY.minusYears(1), "The council signed by letter");
    }
}
