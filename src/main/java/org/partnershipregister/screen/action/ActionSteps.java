package org.partnershipregister.screen.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.ui.Command;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** What can be done to an action without leaving the list. */
final class ActionSteps {
    private final Tools tools;
    private final ActionStore actions;

    ActionSteps(Register register, Tools tools) {
        this.tools = tools;
        this.actions = new ActionStore(register.database());
    }

    /** Buttons at the end of a row. */
    Node buttons(Action action) {
        HBox box = new HBox();
        box.getStyleClass().add("row-steps");
        if (action.outcome().state().open()) {
            box.getChildren().addAll(button("actions.done", () -> done(action.id())),
                button("actions.move", () -> move(action.id())), button("actions.drop", () -> drop(action.id())));
        } else {
            box.getChildren().add(button("actions.reopen", () -> reopen(action.id())));
        }
        return box;
    }

    /** The same for the row that is selected, for the context menu. */
    List<Command> commands(Supplier<Optional<UUID>> selected) {
        return List.of(command("actions.open", selected, this::openMeeting), command("actions.done", selected, this::done),
            command("actions.move", selected, this::move), command("actions.drop", selected, this::drop),
            command("actions.reopen", selected, this::reopen));
    }

    /** Goes to the meeting an action comes from. */
    void openMeeting(UUID id) {
        tools.work().run(() -> actions.get(id), action -> action.place().meeting()
            .ifPresent(meeting -> tools.navigator().go(new Place.Meeting(meeting))));
    }

    private void done(UUID id) {
        LocalDate today = tools.formats().today();
        run(() -> actions.done(id, today), "actions.done.said");
    }

    private void drop(UUID id) {
        LocalDate today = tools.formats().today();
        tools.dialogs().askText(tools.text("actions.drop"), tools.text("action.reason"), "", tools.text("actions.drop"))
            .ifPresent(reason -> run(() -> actions.drop(id, today, reason.strip()), "actions.drop.said"));
    }

    private void move(UUID id) {
        tools.dialogs().askText(tools.text("actions.move"), tools.text("action.by"), "", tools.text("actions.move"))
            .ifPresent(typed -> tools.formats().parseDate(typed).ifPresentOrElse(
                day -> run(() -> actions.move(id, Optional.of(day)), "actions.move.said"),
                () -> tools.dialogs().tell(tools.text("actions.move"), tools.text("problem.date", typed))));
    }

    private void reopen(UUID id) {
        run(() -> actions.reopen(id), "actions.reopen.said");
    }

    private void run(Callable<Action> step, String said) {
        tools.work().run(step, action -> {
            tools.status().saved();
            tools.status().undoable(tools.text(said, action.text()));
        });
    }

    private Command command(String key, Supplier<Optional<UUID>> selected, Consumer<UUID> step) {
        return new Command(tools.text(key), () -> selected.get().ifPresent(step));
    }

    private Button button(String key, Runnable step) {
        Button button = new Button(tools.text(key));
        button.getStyleClass().add("row-step");
        button.setOnAction(event -> step.run());
        return button;
    }
}
