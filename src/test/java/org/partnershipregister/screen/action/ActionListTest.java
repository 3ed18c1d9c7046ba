package org.partnershipregister.screen.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.SteeringGroup;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Place;

class ActionListTest extends WindowTest {
    private SteeringGroup group;

    @BeforeEach
    void open() {
        group = inRegister(() -> SteeringGroup.in(register));
        show(() -> new ActionListController(register, tools, Optional.empty()));
        FxScreen.until("five actions are listed", () -> table().getItems().size() == 5);
        settle();
    }

    @Test
    void theLongestOverdueComesFirst() {
        assertThat(text(first())).isEqualTo("Invite the college");
        assertThat(this.<Label>inWindow("#count").getText()).isEqualTo("5 actions");
        Screenshots.take("actions", stage.getScene(), tools.settings());
    }

    @Test
    void anActionIsDoneDroppedWithAReasonAndMovedInPlace() {
        UUID invite = first();
        press("Done");
        assertThat(state(invite)).isEqualTo(ActionState.DONE);
        UUID annex = first();
        dialogs.answer("Council left");
        press("Drop");
        assertThat(state(annex)).isEqualTo(ActionState.DROPPED);
        UUID venues = first();
        dialogs.answer("+2w");
        press("Move");
        assertThat(inRegister(() -> new ActionStore(register.database()).get(venues)).dueOn())
            .contains(TestRegister.TODAY.plusWeeks(2));
        assertThat(first()).isNotEqualTo(venues);
    }

    @Test
    void typingFiltersByOwnerAndEnterOpensTheMeeting() {
        TextField filter = inWindow("#filter");
        clickOn(filter).write("nightworks");
        FxScreen.until("one action is left", () -> table().getItems().size() == 1);
        push(KeyCode.DOWN);
        FxScreen.run(() -> table().getSelectionModel().selectFirst());
        push(KeyCode.ENTER);
        settle();
        assertThat(navigator.went()).contains(new Place.Meeting(group.before().id()));
    }

    private void press(String button) {
        FxScreen.run(() -> table().lookupAll(".row-step").stream().map(Button.class::cast)
            .filter(one -> one.getText().equals(button)).findFirst().orElseThrow().fire());
        settle();
        settle();
    }

    private UUID first() {
        return inRegister(() -> new ActionLists(register.database()).ids(ActionQuestion.OPEN).getFirst());
    }

    private String text(UUID id) {
        return inRegister(() -> new ActionStore(register.database()).get(id)).text();
    }

    private ActionState state(UUID id) {
        return inRegister(() -> new ActionStore(register.database()).get(id)).outcome().state();
    }

    private TableView<PagedRow<?>> table() {
        return inWindow("#table");
    }

    private <N extends Node> N inWindow(String query) {
        return from(stage.getScene().getRoot()).lookup(query).query();
    }
}
