package org.partnershipregister.screen.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Meeting;

/** Beside the notes: what earlier meetings left open, each with a box to tick, and the agenda to jump by. */
final class BeforePane {
    private final VBox actions;
    private final VBox agenda;
    private final MeetingDesk desk;
    private final Consumer<UUID> jump;
    private List<ActionRow> shownRows = List.of();
    private List<AgendaItem> shownItems = List.of();

    BeforePane(VBox actions, VBox agenda, MeetingDesk desk, Consumer<UUID> jump) {
        this.actions = actions;
        this.agenda = agenda;
        this.desk = desk;
        this.jump = jump;
    }

    void show() {
        Meeting meeting = desk.meeting();
        if (!desk.known().before().equals(shownRows) || actions.getChildren().isEmpty()) {
            shownRows = desk.known().before();
            actions.getChildren().setAll(shownRows.stream().map(this::row).toList());
            if (shownRows.isEmpty()) {
                Label none = new Label(desk.tools.text("meeting.before.none"));
                none.getStyleClass().add("muted");
                actions.getChildren().add(none);
            }
        }
        if (!meeting.agenda().equals(shownItems)) {
            shownItems = meeting.agenda();
            agenda.getChildren().setAll(shownItems.stream().map(item -> link(item, meeting.numberOf(item.id()))).toList());
        }
    }

    private Node row(ActionRow row) {
        Action action = row.action();
        Label text = new Label(action.text());
        text.setWrapText(true);
        String owner = row.ownerOrganisation().isBlank() ? row.owner() : row.ownerOrganisation();
        Label more = new Label((owner.isBlank() ? desk.tools.text("action.owner.none") : owner) + " · " + due(action));
        more.getStyleClass().add("hint");
        more.setWrapText(true);
        VBox words = new VBox(text, more);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        CheckBox done = new CheckBox();
        done.setAccessibleText(desk.tools.text("meeting.action.tick", action.text()));
        done.setSelected(action.outcome().state() == ActionState.DONE);
        done.setOnAction(event -> desk.done(action.id(), done.isSelected()));
        HBox box = new HBox(done, words);
        box.getStyleClass().add("before-row");
        return box;
    }

    private String due(Action action) {
        LocalDate today = desk.tools.formats().today();
        if (!action.outcome().state().open()) {
            return desk.tools.text("actionstate.done");
        }
        String carried = action.timesCarried() == 0 ? "" : " · " + desk.tools.text("meeting.carried", action.timesCarried());
        return action.dueOn().map(day -> {
            long days = ChronoUnit.DAYS.between(today, day);
            return days < 0 ? desk.tools.text("action.late", -days) : days <= 14 ? desk.tools.text("action.left", days)
                : desk.tools.text("action.due", day);
        }).orElse(desk.tools.text("action.due.none")) + carried;
    }

    private Node link(AgendaItem item, int number) {
        Hyperlink link = new Hyperlink(number + " " + item.title());
        link.getStyleClass().add("agenda-link");
        link.setOnAction(event -> jump.accept(item.id()));
        return link;
    }
}
