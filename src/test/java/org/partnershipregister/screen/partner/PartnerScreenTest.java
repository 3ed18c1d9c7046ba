package org.partnershipregister.screen.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class PartnerScreenTest extends WindowTest {
    private static final int MANY_TRIES = 200;
    private Organisation link;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        link = new OrganisationStore(filled.database()).save(Samples.organisation("Housing Link"));
        return filled;
    }

    @Test
    void aNewPartnerNeedsOnlyANameAndIsSavedByEnterInSpiteOfALookalike() {
        show(() -> new NewPartnerController(register, tools, ""));
        push(KeyCode.ENTER);
        assertThat(FxScreen.get(() -> this.<Label>node("nameProblem").getText())).contains("name");
        write("The Housing Link");
        FxScreen.until("the lookalike is named", () -> lookup("Open it").tryQuery().isPresent());
        push(KeyCode.ENTER);
        settle();
        List<UUID> kept = inRegister(() -> new PartnerLists(register.database()).ids(PartnerQuestion.ALL));
        assertThat(kept).hasSize(2);
        assertThat(navigator.went()).singleElement().isInstanceOf(Place.Partner.class);
    }

    @Test
    void aFieldIsSavedByLeavingItAndAnEmptyNameIsNot() {
        show(() -> new PartnerController(register, tools, link.id()));
        clickOn("#area").write("Riverside");
        push(KeyCode.TAB);
        untilKept("the area", kept -> kept.areaServed().equals("Riverside"));
        clickOn("#name").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.TAB);
        FxScreen.until("the sentence below the name", () -> this.<Label>node("nameProblem").isVisible());
        settle();
        assertThat(kept().name()).isEqualTo("Housing Link");
    }

    @Test
    void twoQuickChangesAreBothKept() {
        show(() -> new PartnerController(register, tools, link.id()));
        clickOn("#area").write("Riverside");
        push(KeyCode.TAB);
        write("housing.example");
        push(KeyCode.TAB);
        untilKept("both", kept -> kept.areaServed().equals("Riverside") && kept.website().equals("housing.example"));
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void aNewStatusIsDatedToday() {
        show(() -> new PartnerController(register, tools, link.id()));
        FxScreen.run(() -> this.<ComboBox<OrganisationStatus>>node("status").setValue(OrganisationStatus.DORMANT));
        settle();
        assertThat(kept().standing().status()).isEqualTo(OrganisationStatus.DORMANT);
        assertThat(kept().standing().on()).contains(TestRegister.TODAY);
    }

    @Test
    void checkedTodayNamesWhoAndWhen() {
        show(() -> new PartnerController(register, tools, link.id()));
        clickOn("#check");
        settle();
        assertThat(kept().checked().on()).contains(TestRegister.TODAY);
        assertThat(kept().checked().by()).isEqualTo("Asha Patel");
    }

    @Test
    void aPartnerToBeCheckedEveryYearFallsDueOnHome() {
        show(() -> new PartnerController(register, tools, link.id()));
        Screenshots.take("partner-page", stage.getScene(), tools.settings());
        clickOn("#checkEvery").write("12");
        push(KeyCode.TAB);
        untilKept("the months", kept -> kept.checked().everyMonths().equals(Optional.of(12)));
        clickOn("#check");
        settle();
        assertThat(kept().checked().everyMonths()).contains(12);
        assertThat(inRegister(() -> new OverviewStore(register.database()).due(365)))
            .extracting(Due::reason, Due::on, Due::what)
            .contains(tuple(Due.Reason.PARTNER_CHECK, TestRegister.TODAY.plusMonths(12), "Housing Link"));
    }

    @Test
    void monthsThatAreNoNumberAreSaidAndNotKept() {
        show(() -> new PartnerController(register, tools, link.id()));
        clickOn("#checkEvery").write("a year");
        push(KeyCode.TAB);
        FxScreen.until("the sentence below it", () -> this.<Label>node("checkEveryProblem").isVisible());
        assertThat(kept().checked().everyMonths()).isEmpty();
    }

    @Test
    void aNumberIsAddedAndDoubtedButKept() {
        show(() -> new PartnerController(register, tools, link.id()));
        FxScreen.run(() -> lookup("Add a number").<Button>query().fire());
        FxScreen.until("the caret is in the new line", () -> stage.getScene().getFocusOwner() instanceof TextField field
            && "Number".equals(field.getPromptText()) && field.getSkin() != null); // without a skin it hears no key
        write("12");
        FxScreen.run(() -> node("name").requestFocus());
        untilKept("both numbers", kept -> kept.identifiers().size() == 2);
        assertThat(FxScreen.get(() -> lookup(".problem").queryAll().stream()
            .anyMatch(node -> node.isVisible() && ((Label) node).getText().contains("“12”")))).isTrue();
    }

    /** Undoing "Add partner" on its own page once left a page that could be typed in and kept nothing. */
    @Test
    void undoingAnAddedPartnerOnItsPageGoesToTheList() {
        show(() -> new PartnerController(register, tools, link.id()));
        inRegister(() -> register.undo().undo());
        settle();
        assertThat(navigator.went()).containsExactly(new Place.PartnerList());
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void aDeletedPartnerGoesToTheBinAndTheListOpens() {
        show(() -> new PartnerController(register, tools, link.id()));
        clickOn("#bin");
        settle();
        assertThat(navigator.went()).containsExactly(new Place.PartnerList());
        List<UUID> left = inRegister(() -> new PartnerLists(register.database()).ids(PartnerQuestion.ALL));
        assertThat(left).isEmpty();
    }

    private void untilKept(String what, Predicate<Organisation> so) {
        boolean kept = IntStream.range(0, MANY_TRIES).anyMatch(attempt -> so.test(kept()));
        assertThat(kept).as(what + " kept; told: " + dialogs.failures()).isTrue();
    }

    private Organisation kept() {
        return inRegister(() -> new OrganisationStore(register.database()).get(link.id()));
    }
}
