package org.partnershipregister.screen.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.partnershipregister.testing.GovernanceSamples;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class ContactScreenTest extends WindowTest {
    private Organisation link;
    private Contact grace;

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        link = new OrganisationStore(filled.database()).save(Samples.organisation("Housing Link"));
        ContactStore contacts = new ContactStore(filled.database());
        grace = contacts.save(Samples.contact("Grace Obi").edit()
            .positions(List.of(Position.at(link.id(), link.name(), "Manager").main(true))).done());
        contacts.save(Samples.contact("Tom Field"));
        return filled;
    }

    @Test
    void theListFiltersByOrganisationAndChangesANameBeside() {
        show(() -> new ContactListController(register, tools));
        Screenshots.take("contacts", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
        clickOn("#filter").write("housing");
        FxScreen.until("one row is left", () -> this.<TableView<?>>node("table").getItems().size() == 1);
        settle();
        FxScreen.until("Grace is beside", () -> this.<TextField>node("given").getText().equals("Grace"));
        clickOn("#given").push(KeyCode.CONTROL, KeyCode.A).write("Gracie").push(KeyCode.TAB);
        settle();
        assertThat(kept(grace.id()).name().full()).isEqualTo("Gracie Obi");
    }

    @Test
    void aNewContactOfAKnownOrganisationHasAPositionThere() {
        show(() -> new NewContactController(register, tools, new Place.NewContact("Ada Bell", Optional.of(link.id()))));
        FxScreen.until("the organisation is named", () -> this.<TextField>node("organisation").getText()
            .equals("Housing Link"));
        clickOn("#job").write("Adviser").push(KeyCode.ENTER);
        settle();
        List<UUID> found = inRegister(() -> new ContactLists(register.database()).ids(ContactQuestion.ALL.text("ada bell")));
        assertThat(kept(found.getFirst()).positions()).singleElement().satisfies(position -> {
            assertThat(position.organisation()).isEqualTo(link.id());
            assertThat(position.jobTitle()).isEqualTo("Adviser");
        });
    }

    @Test
    void aMistypedEndStaysInItsFieldAndARightOneEndsThePosition() {
        show(() -> new ContactController(register, tools, grace.id()));
        Screenshots.take("contact", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken((Parent) FxScreen.get(() -> stage.getScene().getRoot()))).isEmpty();
        TextField until = FxScreen.get(() -> lookup(node -> node instanceof TextField field
            && "Until".equals(field.getPromptText())).query());
        clickOn(until).write("32/1/26");
        clickOn("#given");
        settle();
        assertThat(FxScreen.<String>get(until::getText)).isEqualTo("32/1/26");
        assertThat(kept(grace.id()).positions().getFirst().endOn()).isEmpty();
        clickOn(until).push(KeyCode.CONTROL, KeyCode.A).write("21/11/26");
        clickOn("#given");
        settle();
        Position ended = kept(grace.id()).positions().getFirst();
        assertThat(ended.endOn()).contains(TestRegister.TODAY.minusDays(1));
        assertThat(ended.mainContact()).isFalse();
    }

    /** domain.md §10.2: before it ends what the person holds is said, afterwards it is listed, and all of it is there still. */
    @Test
    void endingAPositionSaysWhatIsHeldBeforeAndListsItAfter() {
        inRegister(() -> {
            UUID streets = new PartnershipStore(register.database())
                .save(Partnership.named("Safer Streets", PartnershipModel.MULTI_AGENCY)).id();
            Membership member = new MembershipStore(register.database()).save(Membership.of(streets,
                Membership.Party.organisation(link.id(), link.name()), Optional.empty()).spokenForBy(List.of(
                    Representative.of(grace.id(), "", Capacity.REPRESENTATIVE, Optional.empty()))));
            return new CommitteeStore(register.database()).save(GovernanceSamples.steering(streets, 1)
                .seating(List.of(GovernanceSamples.seat(member).heldBy(grace.id(), ""))));
        });
        show(() -> new ContactController(register, tools, grace.id()));
        dialogs.answer(true).answer("New job");
        FxScreen.run(() -> ((Button) lookup("End position…").query()).fire());
        FxScreen.until("it is listed", () -> lookup("Still to be handed over").tryQuery().filter(Node::isVisible).isPresent());
        Screenshots.take("contact-handover", stage.getScene(), tools.settings());
        FxScreen.until("its seat is listed", () -> lookup("Steering group, Safer Streets").tryQuery().isPresent());
        Position ended = kept(grace.id()).positions().getFirst();
        assertThat(ended.endOn()).contains(TestRegister.TODAY);
        assertThat(ended.endReason()).isEqualTo("New job");
        FxScreen.run(() -> ((Hyperlink) lookup("Steering group, Safer Streets").query()).fire());
        assertThat(navigator.went()).last().isInstanceOf(Place.Partnership.class);
    }

    @Test
    void anonymisingAsksFirstAndUndoIsOffered() {
        show(() -> new ContactController(register, tools, grace.id()));
        dialogs.answer(false);
        clickOn("#anonymise");
        settle();
        assertThat(kept(grace.id()).name().full()).isEqualTo("Grace Obi");
        dialogs.answer(true);
        clickOn("#anonymise");
        settle();
        assertThat(kept(grace.id()).name().full()).isEqualTo("Anonymised person");
        assertThat(FxScreen.<String>get(() -> this.<TextField>node("family").getText())).isEqualTo("Anonymised person");
        assertThat(FxScreen.get(() -> tools.status().notice().get())).isPresent();
    }

    private Contact kept(UUID id) {
        return inRegister(() -> new ContactStore(register.database()).get(id));
    }
}
