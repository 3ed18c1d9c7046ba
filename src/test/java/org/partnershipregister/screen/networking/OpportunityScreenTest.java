package org.partnershipregister.screen.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityLists;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class OpportunityScreenTest extends WindowTest {
    private NetworkingSamples samples;
    private Opportunity barn;
    private Opportunity late;
    private UUID meeting;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        samples = new NetworkingSamples(filled);
        barn = samples.kept("Barn to let", Optional.of(TODAY.plusDays(20)));
        late = samples.kept("Lottery round", Optional.of(TODAY.minusDays(3)));
        meeting = samples.rows().meeting(samples.network().id(), TODAY.minusDays(5), "HELD");
        return filled;
    }

    @Test
    void oneSpottedAtAMeetingKnowsItsPartnershipAndDay() {
        show(() -> new NewOpportunityController(register, tools, Optional.empty(), Optional.of(meeting)));
        assertThat(text("partnership")).isEqualTo("Heritage Trail");
        assertThat(text("meeting")).isEqualTo("Steering group, 17 Nov 2026");
        assertThat(text("spotted")).isEqualTo("17 November 2026");
        clickOn("#title").write("Free paint");
        clickOn("#deadline").write("16/11/26");
        push(KeyCode.TAB);
        assertThat(FxScreen.get(() -> this.<Label>node("deadlineProblem").getText())).contains("on or after");
        clickOn("#add");
        assertThat(navigator.went()).as("not added as it stands").isEmpty();
        doubleClickOn("#deadline").push(KeyCode.CONTROL, KeyCode.A).write("+1m");
        push(KeyCode.TAB);
        clickOn("#add");
        settle();
        UUID added = inRegister(() -> new OpportunityLists(register.database()).ids(OpportunityQuestion.ALL.text("paint"))).getFirst();
        assertThat(navigator.went()).containsExactly(new Place.Opportunity(added));
        Opportunity kept = kept(added);
        assertThat(kept.source()).isEqualTo(new Opportunity.Source(Optional.of(samples.network().id()), Optional.of(meeting)));
        assertThat(kept.dates()).isEqualTo(new Opportunity.Dates(TODAY.minusDays(5), Optional.of(TODAY.plusMonths(1))));
    }

    @Test
    void aPassedDeadlineIsSaidInWordsAndCanBeMarkedMissed() {
        list(late.id());
        assertThat(FxScreen.get(() -> this.<Label>node("lateText").getText())).isEqualTo("Deadline passed 3 days ago.");
        clickOn("#markMissed");
        FxScreen.until("it is marked", () -> lookup("#card #state").<Label>query().getText().startsWith("Missed"));
        assertThat(FxScreen.get(() -> node("late").isVisible())).isFalse();
        assertThat(kept(late.id()).course()).isEqualTo(new Opportunity.Course(OpportunityState.MISSED, Optional.of(TODAY), ""));
        inRegister(() -> register.undo().undo());
        FxScreen.until("it is late again", () -> node("late").isVisible());
    }

    @Test
    void whoHasNotBeenAskedIsOneKeyAwayFromBeingNoted() {
        list(barn.id());
        assertThat(FxScreen.get(() -> notAsked())).isEqualTo(3);
        FxScreen.run(() -> this.<FlowPane>node("notAsked").getChildren().stream().map(Button.class::cast)
            .filter(button -> button.getText().equals("Canal Volunteers")).findFirst().orElseThrow().fire());
        assertThat(FxScreen.get(() -> notAsked())).as("nobody is asked twice").isEqualTo(2);
        settle();
        push(KeyCode.DOWN);
        settle();
        push(KeyCode.TAB);
        write("in spring");
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        settle();
        FxScreen.until("it is no longer among those not asked", () -> notAsked() == 2);
        settle();
        Interest said = kept(barn.id()).interests().getFirst();
        assertThat(said.note()).isEqualTo("in spring");
        assertThat(said.level()).isEqualTo(InterestLevel.MAYBE);
        assertThat(said.name()).isEqualTo("Canal Volunteers");
        assertThat(kept(barn.id()).course().state()).isEqualTo(OpportunityState.INTEREST);
    }

    @Test
    void whatWasTakenUpBecomesAPartnershipOrABid() {
        inRegister(() -> new OpportunityStore(register.database()).move(barn.id(), OpportunityState.TAKEN_UP, TODAY));
        list(barn.id());
        clickOn("#becomes");
        clickOn("#beginBid");
        assertThat(navigator.went()).containsExactly(new Place.BecomePartnership(samples.network().id(), Optional.of(barn.id())),
            new Place.NewBid(Optional.of(samples.network().id()), Optional.of(barn.id())));
    }

    @Test
    void whatBecameOfItIsALinkAndKeepsItFromBeingDeleted() {
        UUID bid = inRegister(() -> samples.bid("Trail for all", barn.id()));
        list(barn.id());
        FxScreen.run(() -> lookup("Bid: Trail for all").<Hyperlink>query().fire());
        assertThat(navigator.went()).containsExactly(new Place.Bid(bid));
        FxScreen.run(() -> this.<MenuButton>node("moves").getItems().getLast().fire());
        settle();
        assertThat(dialogs.failures()).extracting(Failure::reason).containsExactly(Failure.Reason.IN_USE);
    }

    @Test
    void aFieldIsSavedWhenItIsLeftAndAWrongOneSaysSo() {
        list(barn.id());
        clickOn("#value").write("12,500");
        push(KeyCode.TAB);
        settle();
        assertThat(kept(barn.id()).valuePence()).contains(1_250_000L);
        clickOn("#value").push(KeyCode.CONTROL, KeyCode.A).write("a lot");
        push(KeyCode.TAB);
        settle();
        assertThat(FxScreen.get(() -> this.<Label>node("valueProblem").getText())).contains("£12,500");
        assertThat(kept(barn.id()).valuePence()).contains(1_250_000L);
    }

    @Test
    void typingFiltersTheListAndEscBringsAllBack() {
        list(barn.id());
        clickOn("#filter").write("lottery");
        FxScreen.until("one row is left", () -> rows() == 1);
        assertThat(FxScreen.get(() -> this.<Label>node("count").getText())).isEqualTo("2 opportunities, 1 shown");
        push(KeyCode.ESCAPE);
        FxScreen.until("all rows are back", () -> rows() == 2);
    }

    private void list(UUID chosen) {
        show(() -> new OpportunityListController(register, tools, Optional.of(chosen)));
        FxScreen.until("the card is there", () -> this.<Node>node("card").isVisible());
    }

    private Opportunity kept(UUID id) {
        return inRegister(() -> new OpportunityStore(register.database()).get(id));
    }

    private int notAsked() {
        return this.<FlowPane>node("notAsked").getChildren().size();
    }

    private int rows() {
        return this.<TableView<?>>node("table").getItems().size();
    }

    private String text(String field) {
        return FxScreen.get(() -> this.<TextField>node(field).getText());
    }
}
