package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
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
