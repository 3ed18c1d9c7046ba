package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Place;

/** Everyday work without a mouse: find, make, take back, walk through lists, minute a meeting. No step of this test uses the pointer. */
class KeyboardOnlyJourneyTest extends JourneyTest {

    private static final int MOST_STEPS = 80;
    private static final String FRESH = "Lantern Night Shelter";

    @Override
    protected Register openRegister() {
        Register filled = TestRegister.empty();
        SaferStreets town = new SaferStreets(filled);
        Organisation us = town.us("Riverside Community Trust");
        town.saferStreets(us, List.of(town.organisation("Housing Link"), town.organisation("Borough Council")));
        PartnershipStore partnerships = new PartnershipStore(filled.database());
        List.of("Festival Stewards", "Winter Warmth").forEach(name ->
            partnerships.save(Partnership.named(name, PartnershipModel.NETWORKING)));
        return filled;
    }

    @Test
    void aPartnerIsFoundBySearchAndANewOneIsMadeTakenBackAndMadeAgain() {
        keys(KeyCode.CONTROL, KeyCode.K);
        typeInto("search", "housing link");
        FxScreen.until("the search proposes it", () -> lookup(".suggestions").lookup("Housing Link").tryQuery().isPresent());
        push(KeyCode.ENTER);
        UUID found = arrivedAt(Place.Partner.class).id();
        assertThat(inRegister(() -> new OrganisationStore(register.database()).get(found)).name()).isEqualTo("Housing Link");

        goBySideBar("sidePartnerList", Place.PartnerList.class);
        keys(KeyCode.CONTROL, KeyCode.N);
        arrivedAt(Place.NewPartner.class);
        typeInto("name", FRESH);
        push(KeyCode.TAB);
        keys(KeyCode.CONTROL, KeyCode.S);
        arrivedAt(Place.Partner.class);
        untilSaved();
        assertThat(partners(FRESH)).hasSize(1);

        keys(KeyCode.CONTROL, KeyCode.Z);
        FxScreen.until("it is taken back", () -> tools.status().notice().get().isPresent());
        assertThat(partners(FRESH)).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(partners(FRESH)).hasSize(1);
    }

    @Test
    void partnershipsAreWalkedThroughAndBack() {
        goBySideBar("sidePartnershipList", Place.PartnershipList.class);
        TableView<?> table = there("table");
        FxScreen.until("the list is filled", () -> table.getItems().size() > 2);
        toNode("the list", table::isFocused);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        UUID first = arrivedAt(Place.Partnership.class).id();
        keys(KeyCode.ALT, KeyCode.LEFT);
        arrivedAt(Place.PartnershipList.class);
        FxScreen.until("the list has the focus again", () -> this.<Node>there("table").isFocused());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(arrivedAt(Place.Partnership.class).id()).isNotEqualTo(first);
    }

    @Test
    void aMeetingIsPlannedAndMinuted() {
        goBySideBar("sideMeetingList", Place.MeetingList.class);
        keys(KeyCode.CONTROL, KeyCode.N);
        arrivedAt(Place.NewMeeting.class);
        typeInto("partnership", "winter");
        FxScreen.until("the partnership is proposed", () -> lookup(".suggestions").lookup("Winter Warmth").tryQuery().isPresent());
        push(KeyCode.ENTER);
        toNode("the day", () -> this.<Node>there("on").isFocused());
        typeInto("on", "21/11/2026");
        push(KeyCode.ENTER);
        UUID id = arrivedAt(Place.Meeting.class).id();
        toNode("the notes", () -> focusOwner().getStyleClass().contains("notes"));
        write("All agreed on the route.");
        keys(KeyCode.CONTROL, KeyCode.D);
        write("Walk the route in January");
        push(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        write("print the maps by 12 Dec");
        push(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.S);
        settle();
        untilSaved();

        Meeting kept = inRegister(() -> new MeetingStore(register.database()).get(id));
        assertThat(kept.agenda()).anyMatch(item -> item.notes().contains("All agreed on the route."));
        assertThat(kept.decisions()).extracting(Decision::text).contains("Walk the route in January");
        List<ActionRow> actions = inRegister(() -> new ActionLists(register.database()).of(id));
        assertThat(actions).extracting(row -> row.action().text()).contains("print the maps");
    }

    @Test
    void everyPageTakesTheFocusWhenItIsOpened() {
        UUID housing = partners("Housing Link").getFirst().id();
        for (Place place : List.of(new Place.PartnerList(), new Place.Partner(housing), new Place.ContactList(),
                new Place.PartnershipList(), new Place.AgreementList(), new Place.MeetingList(), new Place.ActionList(),
                new Place.Import(), new Place.Settings(), new Place.NewPartner(""), new Place.NewPartnership(""))) {
            go(place);
            Node first = FxScreen.get(() -> visits.current().get().orElseThrow().screen().firstFocus());
            FxScreen.until("the focus is on the page at " + place, first::isFocusWithin);
        }
    }

    private void keys(KeyCode... held) {
        push(held);
        settle();
    }

    /** Types into the field with this id, which must have the caret already. */
    private void typeInto(String id, String text) {
        TextInputControl field = there(id);
        FxScreen.until("#" + id + " has the caret", field::isFocused);
        write(text);
        FxScreen.until("#" + id + " holds it", () -> field.getText().equals(text));
    }

    /** To the side bar by Shift+F6, to the entry by arrows, there by Enter. */
    private void goBySideBar(String entry, Class<? extends Place> place) {
        Node wanted = there(entry);
        Node side = there("side");
        for (int step = 0; step < 4 && !FxScreen.get(() -> holdsFocus(side)); step++) {
            keys(KeyCode.SHIFT, KeyCode.F6);
        }
        for (KeyCode way : List.of(KeyCode.UP, KeyCode.DOWN)) {
            for (int step = 0; step < 20 && !FxScreen.get(wanted::isFocused); step++) {
                push(way);
            }
        }
        FxScreen.until("#" + entry + " has the focus", wanted::isFocused);
        push(KeyCode.ENTER);
        arrivedAt(place);
    }

    private static boolean holdsFocus(Node pane) {
        return pane.isFocusWithin();
    }

    /** Presses Tab until it is so. */
    private void toNode(String what, BooleanSupplier reached) {
        for (int step = 0; step < MOST_STEPS && !FxScreen.get(reached::getAsBoolean); step++) {
            push(KeyCode.TAB);
        }
        FxScreen.until(what + " has the focus", reached);
    }

    private Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }

    private List<PartnerRow> partners(String name) {
        PartnerLists lists = new PartnerLists(register.database());
        return inRegister(() -> lists.rows(lists.ids(PartnerQuestion.ALL.text(name))));
    }
}
