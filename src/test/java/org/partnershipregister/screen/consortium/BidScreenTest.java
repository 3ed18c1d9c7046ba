package org.partnershipregister.screen.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.model.consortium.PaperKind;
import org.partnershipregister.store.consortium.AwardStore;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class BidScreenTest extends WindowTest {
    private ConsortiumSamples samples;
    private BidStore bids;

    @BeforeEach
    void begin() {
        samples = inRegister(() -> new ConsortiumSamples(register));
        bids = new BidStore(register.database());
    }

    @Test
    void writingBeginsOnlyWithTheReasonForIt() {
        Bid bid = open(samples.idea().edit().at(BidStage.GO_NO_GO, ConsortiumSamples.TODAY).done());
        choose("moveMenu", "Drafting");
        fire("move");
        assertThat(this.<Label>node("problem").getText()).isEqualTo("Write the reason first.");
        clickOn("#reason").write("It fits what we do.");
        push(KeyCode.TAB);
        assertThat(FxScreen.get(() -> node("move").isFocused())).as("Tab leaves the reason").isTrue();
        fire("move");
        assertThat(kept(bid).course().stage()).isEqualTo(BidStage.DRAFTING);
        assertThat(kept(bid).course().go().reason()).isEqualTo("It fits what we do.");
        assertThat(this.<Label>node("stage").getText()).isEqualTo("Drafting");
    }

    @Test
    void whatIsLeftToShareIsSaidAtOnceAndSharedEquallyToThePenny() {
        Bid bid = open(samples.idea());
        tab(1);
        assertThat(this.<Label>node("sum").getText()).isEqualTo("Shares add up");
        FxScreen.run(() -> share(1).setText("32,800"));
        assertThat(this.<Label>node("sum").getText()).isEqualTo("£1,200.00 still to be shared out");
        FxScreen.run(() -> share(1).setText("35000"));
        assertThat(this.<Label>node("sum").getText()).isEqualTo("£1,000.00 too much shared out");
        fire("shareEqually");
        assertThat(kept(bid).partners()).extracting(BidPartner::sharePence).containsExactly(4_200_000L, 4_200_000L);
        assertThat(this.<Label>node("sum").getText()).isEqualTo("Shares add up");
    }

    @Test
    void membersComeInAllAtOnce() {
        Bid bid = open(samples.idea().edit().partners(List.of()).done());
        tab(1);
        fire("addAll");
        assertThat(kept(bid).partners()).extracting(BidPartner::name).containsExactly("Advice Centre", "Welcome Aldermere");
        assertThat(kept(bid).lead()).map(BidPartner::name).contains("Advice Centre");
    }

    @Test
    void everyPartnerIsAskedForTheSamePaperOnce() {
        Bid bid = open(samples.idea());
        tab(2);
        choose("askAll", "Accounts");
        choose("askAll", "Accounts");
        assertThat(kept(bid).papers()).hasSize(2).allMatch(paper -> paper.kind() == PaperKind.ACCOUNTS);
        assertThat(this.<TabPane>node("tabs").getTabs().get(2).getText()).isEqualTo("Papers (2 missing)");
    }

    @Test
    void anAwardIsRecordedInOneStepAndTakenBackInOne() {
        Bid bid = inRegister(samples::submitted);
        show(() -> new BidController(register, tools, bid.id()));
        fire("award");
        FxScreen.run(() -> this.<TextField>node("amount").setText("60000"));
        assertThat(this.<Label>node("compared").getText()).startsWith("£24,000.00 less than the £84,000.00 asked");
        fire("recordIt");
        assertThat(kept(bid).course().stage()).isEqualTo(BidStage.PART_AWARDED);
        assertThat(this.<Label>node("awarded").getText()).isEqualTo("£60,000.00 of £84,000.00 asked");
        assertThat(this.<Node>node("agreement").isVisible()).isTrue();
        fire("agreement");
        assertThat(navigator.went().getLast()).isInstanceOf(Place.Agreement.class);
        inRegister(() -> register.undo().undo());
        assertThat(this.<Label>node("stage").getText()).isEqualTo("Submitted");
        assertThat(this.<Node>node("agreement").isVisible()).isFalse();
    }

    @Test
    void anAwardWithoutAmountIsNotRecorded() {
        Bid bid = inRegister(samples::submitted);
        show(() -> new BidController(register, tools, bid.id()));
        fire("award");
        FxScreen.run(() -> this.<TextField>node("amount").setText("a lot"));
        fire("recordIt");
        assertThat(this.<Label>node("amountProblem").getText()).isEqualTo("Enter the amount awarded, more than £0.");
        assertThat(kept(bid).course().stage()).isEqualTo(BidStage.SUBMITTED);
        fire("cancelAward");
        assertThat(this.<Node>node("tabs").isVisible()).isTrue();
    }

    @Test
    void obligationsAreSettledWithTheirEvidenceAndAdded() {
        Bid won = inRegister(() -> new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000)));
        show(() -> new BidController(register, tools, won.id()));
        tab(3);
        FxScreen.run(() -> ((MenuButton) this.<GridPane>node("owed").getChildren().get(2)).getItems().getFirst().fire());
        settle();
        FxScreen.run(() -> this.<TextField>node("evidence").setText("Sent by post"));
        fire("settleObligation");
        settle();
        var all = inRegister(() -> new ObligationStore(register.database()).of(won.award().agreement().orElseThrow()));
        assertThat(all).hasSize(2);
        assertThat(all.getLast().outcome().state()).isEqualTo(ObligationState.MET);
        assertThat(all.getLast().outcome().evidence()).isEqualTo("Sent by post");
        fire("addObligation");
        assertThat(this.<Label>node("obligationProblem").getText()).isEqualTo("Say what has to be done.");
    }

    @Test
    void whatIsOwedIsPutIntoOtherWordsInItsPlace() {
        Bid won = inRegister(() -> new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000)));
        BidController screen = show(() -> new BidController(register, tools, won.id()));
        tab(3);
        FxScreen.run(() -> ((MenuButton) this.<GridPane>node("owed").getChildren().get(2)).getItems().stream()
            .filter(item -> item.getText().equals("Change what is owed")).findFirst().orElseThrow().fire());
        settle();
        assertThat(FxScreen.get(screen::stuck)).as("being changed").isTrue();
        FxScreen.run(() -> prompted("What has to be done").setText(" "));
        fire("keepObligation");
        assertThat(lookup(".problem").queryAllAs(Label.class).stream().filter(Label::isVisible).map(Label::getText))
            .contains("Say what has to be done.");
        FxScreen.run(() -> prompted("What has to be done").setText("Send the quarterly figures"));
        fire("keepObligation");
        settle();
        assertThat(inRegister(() -> new ObligationStore(register.database()).of(won.award().agreement().orElseThrow())))
            .singleElement().satisfies(one -> {
                assertThat(one.text()).isEqualTo("Send the quarterly figures");
                assertThat(one.due()).isPresent();
            });
        assertThat(FxScreen.get(screen::stuck)).isFalse();
    }

    @Test
    void aPaperKeepsItsNote() {
        Bid bid = inRegister(() -> bids.save(samples.idea()));
        show(() -> new BidController(register, tools, bid.id()));
        tab(2);
        choose("askAll", "Accounts");
        settle();
        FxScreen.run(() -> {
            prompted("Note, such as who was asked").requestFocus();
            prompted("Note, such as who was asked").setText("Asked their treasurer");
        });
        FxScreen.run(() -> node("askAll").requestFocus());
        settle();
        assertThat(kept(bid).papers()).extracting(BidPaper::note).contains("Asked their treasurer");
    }

    @Test
    void anotherOrganisationHasNotSignedOff() {
        Bid bid = inRegister(() -> bids.save(samples.signed()));
        var third = inRegister(() -> samples.organisation("Northfield Trust"));
        show(() -> new BidController(register, tools, bid.id()));
        tab(1);
        FxScreen.run(() -> lookup(".record-picker").queryAllAs(Node.class).stream().map(org.partnershipregister.ui.RecordPicker.class::cast)
            .filter(picker -> picker.chosenProperty().get().filter(link -> link.id().equals(samples.second.id())).isPresent()).findFirst()
            .orElseThrow().chosenProperty().set(Optional.of(new RecordLink(Kind.ORGANISATION, third.id(), third.name()))));
        settle();
        settle();
        assertThat(kept(bid).partners()).filteredOn(one -> one.organisation().equals(third.id())).singleElement()
            .satisfies(one -> {
                assertThat(one.signedOff()).isFalse();
                assertThat(one.sharePence()).isEqualTo(3_400_000);
            });
        assertThat(kept(bid).unsigned()).hasSize(1);
    }

    @Test
    void anAwardedBidIsKeptAndSaysWhy() {
        Bid won = inRegister(() -> new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000)));
        show(() -> new BidController(register, tools, won.id()));
        choose("more", "Delete bid");
        assertThat(dialogs.failures()).hasSize(1);
    }

    @Test
    void awardsAreSavedAs360GivingAndTheRestNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("grants.json");
        inRegister(() -> new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000)));
        inRegister(() -> {
            Bid unnamed = samples.submitted();
            bids.save(unnamed.edit().title("From a bank").funder(Optional.empty(), "A bank").done());
            return new AwardStore(register.database()).award(unnamed.id(), samples.terms(8_400_000));
        });
        show(() -> new BidListController(register, tools));
        dialogs.answer(file);
        fire("exportGrants");
        FxScreen.until("the file is there", () -> Files.exists(file));
        settle();
        assertThat(Files.readString(file)).contains("Debt advice in libraries").doesNotContain("From a bank");
        assertThat(dialogs.told()).contains("1 award is not in the file");
    }

    @Test
    void withoutAnAwardThereIsNothingToSave() {
        show(() -> new BidListController(register, tools));
        fire("exportGrants");
        assertThat(dialogs.told()).containsExactly("Save the awards as a 360Giving file");
    }

    @Test
    void aNewBidTakesTheMembersIn() {
        show(() -> new NewBidController(register, tools, Optional.of(samples.consortium.id()), Optional.empty()));
        fire("add");
        assertThat(this.<Label>node("titleProblem").getText()).isEqualTo("Enter what the bid is called.");
        clickOn("#title").write("A van");
        FxScreen.run(() -> this.<TextField>node("asked").setText("12,500"));
        fire("add");
        Bid made = inRegister(() -> bids.withRef("BID-0001").orElseThrow());
        assertThat(made.plan().askedPence()).contains(1_250_000L);
        assertThat(made.partners()).hasSize(2);
        assertThat(navigator.went().getLast()).isEqualTo(new Place.Bid(made.id()));
    }

    private Bid open(Bid bid) {
        Bid kept = inRegister(() -> bids.save(bid));
        show(() -> new BidController(register, tools, kept.id()));
        return kept;
    }

    private Bid kept(Bid bid) {
        return inRegister(() -> bids.get(bid.id()));
    }

    private void tab(int index) {
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(index));
        settle();
    }

    private TextField prompted(String prompt) {
        return lookup(".text-field").queryAll().stream().map(TextField.class::cast)
            .filter(field -> prompt.equals(field.getPromptText())).findFirst().orElseThrow();
    }

    /** The share of one partner, counted from 0. */
    private TextField share(int partner) {
        return lookup(".text-field").queryAll().stream().map(TextField.class::cast)
            .filter(field -> "Share in £".equals(field.getPromptText())).toList().get(partner);
    }

    private void choose(String menu, String item) {
        FxScreen.run(() -> this.<MenuButton>node(menu).getItems().stream().filter(one -> one.getText().endsWith(item)).findFirst()
            .ifPresent(MenuItem::fire));
        settle();
    }

    private void fire(String id) {
        FxScreen.run(() -> this.<javafx.scene.control.ButtonBase>node(id).fire());
        settle();
    }
}
