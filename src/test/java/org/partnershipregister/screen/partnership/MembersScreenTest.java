package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class MembersScreenTest extends WindowTest {
    private PartnershipController screen;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    /** The card once stayed on the first member, so that the next change of voice hit the wrong organisation. */
    @Test
    void aMemberJustAddedIsTheOneWhoseCardIsShown() {
        open();
        addNightWalkers();
        FxScreen.until("its card is shown", () -> lookup("#card #title").queryAs(Label.class).getText().equals("Night walkers")
            && node("card").isVisible());
    }

    /** The card once stayed open after an undo, and saving it failed. */
    @Test
    void theCardOfAMemberThatIsUndoneCloses() {
        open();
        addNightWalkers();
        FxScreen.until("its card is shown", () -> lookup("#card #title").queryAs(Label.class).getText().equals("Night walkers"));
        inRegister(() -> register.undo().undo());
        FxScreen.until("the card is closed", () -> !node("card").isVisible());
        FxScreen.run(() -> this.<TextArea>node("ownObjectives").setText("Safer buses"));
        FxScreen.run(() -> screen.saveNow());
        settle();
        assertThat(dialogs.failures()).isEmpty();
    }

    /** domain.md §10.2: before it ends what the member holds is said, afterwards it is listed, and all of it is there still. */
    @Test
    void endingAMembershipSaysWhatIsHeldBeforeAndListsItAfter() {
        open();
        select("Aldermere Police");
        dialogs.answer(true).answer("The station closes");
        FxScreen.run(() -> this.<Button>node("end").fire());
        FxScreen.until("it is listed", () -> lookup("Still to be handed over").tryQuery().filter(Node::isVisible).isPresent());
        Screenshots.take("member-handover", stage.getScene(), tools.settings());
        assertThat(dialogs.told()).filteredOn("End the membership of Aldermere Police"::equals).hasSize(2);
        FxScreen.until("its seat is listed", () -> lookup("Steering group, Leon Okafor").tryQuery().isPresent());
        UUID id = safer();
        assertThat(inRegister(() -> new CommitteeStore(register.database()).of(id)).getFirst().seats())
            .anyMatch(seat -> seat.holder().equals("Leon Okafor (Aldermere Police)"));
    }

    @Test
    void aMembershipDoesNotEndWhenTheQuestionIsDeclined() {
        open();
        select("Aldermere Police");
        dialogs.answer(false);
        FxScreen.run(() -> this.<Button>node("end").fire());
        settle();
        UUID id = safer();
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(id)))
            .allMatch(line -> line.membership().left().isEmpty());
    }

    @Test
    void aDeputyStandsBesideTheRepresentativeWithTheirDates() {
        open();
        select("Aldermere Police");
        Screenshots.take("member-deputy", stage.getScene(), tools.settings());
        DateField until = FxScreen.get(() -> node("people").lookupAll(".date-field").stream().map(DateField.class::cast)
            .filter(field -> "Until".equals(field.getPromptText())).toList().getLast());
        FxScreen.run(() -> {
            until.requestFocus();
            until.setText("1 January 2020");
        });
        FxScreen.run(() -> node("ownObjectives").requestFocus());
        settle();
        assertThat(police().representatives()).as("an end before the beginning is not kept").allMatch(one -> one.to().isEmpty());
        FxScreen.run(() -> {
            until.requestFocus();
            until.setText("1 November 2026");
        });
        FxScreen.run(() -> node("ownObjectives").requestFocus());
        settle();
        assertThat(police().representatives()).filteredOn(one -> one.capacity() == Capacity.DEPUTY)
            .allSatisfy(one -> assertThat(one.to()).contains(java.time.LocalDate.of(2026, 11, 1))).hasSize(1);
    }

    private Membership police() {
        UUID id = safer();
        return inRegister(() -> new MembershipStore(register.database()).of(id)).stream().map(MemberLine::membership)
            .filter(one -> one.party().name().equals("Aldermere Police")).findFirst().orElseThrow();
    }

    private void select(String member) {
        TableView<MemberLine> table = node("table");
        FxScreen.run(() -> table.getItems().stream().filter(line -> line.membership().party().name().equals(member))
            .findFirst().ifPresent(table.getSelectionModel()::select));
        settle();
    }

    @Test
    void aMemberIsNotProposedAgainAndANameCountsBeforeATown() {
        UUID id = safer();
        MemberLine first = inRegister(() -> new MembershipStore(register.database()).of(id)).stream()
            .filter(line -> line.membership().party().organisation().isPresent()).findFirst().orElseThrow();
        UUID member = first.membership().party().organisation().orElseThrow();
        assertThat(inRegister(() -> new People(register).organisations(first.membership().party().name())))
            .anyMatch(one -> one.id().equals(member));
        People others = new People(register);
        others.leaveOut(Set.of(member));
        assertThat(inRegister(() -> others.organisations(first.membership().party().name()))).noneMatch(one -> one.id().equals(member));
    }

    private void open() {
        UUID id = safer();
        screen = show(() -> new PartnershipController(register, tools, id, List.of()));
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
    }

    private UUID safer() {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text("Safer Streets"))).getFirst();
    }

    private void addNightWalkers() {
        dialogs.answer(PartyKind.SERVICE_USER_GROUP);
        clickOn("#add").write("Night walkers");
        FxScreen.until("the name is offered", () -> lookup("Add “Night walkers”").tryQuery().isPresent());
        push(KeyCode.ENTER);
        settle();
    }
}
