package org.partnershipregister.screen.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.SteeringGroup;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class MeetingListTest extends WindowTest {
    private SteeringGroup group;

    @BeforeEach
    void fill() {
        group = inRegister(() -> SteeringGroup.in(register));
    }

    @Test
    void wordsOfTheNotesFindAMeetingAndEnterOpensIt() {
        show(() -> new MeetingListController(register, tools));
        FxScreen.until("both meetings are listed", () -> table().getItems().size() == 2);
        settle();
        Screenshots.take("meetings", stage.getScene(), tools.settings());
        clickOn(this.<Node>inWindow("#filter")).write("harbour college");
        FxScreen.until("one meeting is left", () -> table().getItems().size() == 1);
        push(KeyCode.DOWN);
        FxScreen.run(() -> table().getSelectionModel().selectFirst());
        push(KeyCode.ENTER);
        assertThat(navigator.went()).containsExactly(new Place.Meeting(group.now().id()));
    }

    @Test
    void aNewMeetingNeedsADayAndComesWithTheUsualAgenda() {
        show(() -> new NewMeetingController(register, tools, Optional.of(group.partnership())));
        TextField title = inWindow("#title");
        FxScreen.run(() -> title.setText("Board"));
        push(KeyCode.ENTER);
        assertThat(navigator.went()).isEmpty();
        clickOn(this.<Node>inWindow("#on")).write("9 Jan 2027");
        clickOn(this.<Node>inWindow("#start")).write("2pm");
        push(KeyCode.ENTER);
        FxScreen.until("the meeting is there", () -> !navigator.went().isEmpty());
        Meeting saved = inRegister(() -> new MeetingStore(register.database())
            .get(((Place.Meeting) navigator.went().getLast()).id()));
        assertThat(saved.partnership()).contains(group.partnership());
        assertThat(saved.when().start().orElseThrow()).hasToString("14:00");
        assertThat(saved.agenda()).extracting(AgendaItem::title).startsWith("Present and apologies");
    }

    private TableView<?> table() {
        return inWindow("#table");
    }

    private <N extends Node> N inWindow(String query) {
        return from(stage.getScene().getRoot()).lookup(query).query();
    }
}
