package org.partnershipregister.screen.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.ui.Tools;

/** The decisions and actions of an item as boxes below its text, in the order of their numbers, each with its menu. */
final class OutcomePanels {
    private final MeetingDesk desk;
    private final Tools tools;

    OutcomePanels(MeetingDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
    }

    List<Node> of(AgendaItem item) {
        record Numbered(int position, Node node) {
        }
        List<Numbered> all = new ArrayList<>();
        desk.meeting().decisionsOf(item.id()).forEach(one -> all.add(new Numbered(one.position(), decision(one))));
        desk.known().actionsOf(item).forEach(row -> all.add(new Numbered(row.action().place().position(), action(row))));
        return all.stream().sorted(Comparator.comparingInt(Numbered::position)).map(Numbered::node).toList();
    }

    private Node decision(Decision one) {
        String number = desk.known().number(one.item(), one.position());
        String how = tools.text("outcome." + code(one.outcome())) + ", " + tools.text("method." + code(one.method()));
        Label sign = new Label("✓");
        Node text = flow(tools.text("meeting.decision.number", number), one.text(), how);
        return box("panel-decision", sign, text, menu(one));
    }

    private Node action(ActionRow row) {
        Action action = row.action();
        String number = desk.known().number(action.place().item(), action.place().position());
        CheckBox done = new CheckBox();
        done.setAccessibleText(tools.text("meeting.action.tick", action.text()));
        done.setSelected(action.outcome().state() == ActionState.DONE);
        done.setOnAction(event -> desk.done(action.id(), done.isSelected()));
        String owner = row.ownerInFull().isBlank() ? tools.text("action.owner.none") : row.ownerInFull();
        String due = action.outcome().state() == ActionState.DROPPED ? tools.text("actionstate.dropped")
            : action.dueOn().map(day -> tools.text("action.due", day)).orElse(tools.text("action.due.none"));
        Node text = flow(tools.text("meeting.action.number", number), action.text(), owner + " · " + due);
        return box("panel-action", done, text, menu(action));
    }

    private HBox box(String style, Node sign, Node text, MenuButton menu) {
        menu.getStyleClass().add("quiet-menu");
        menu.setAccessibleText(tools.text("meeting.panel.menu"));
        HBox box = new HBox(sign, text, menu);
        box.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.getStyleClass().addAll("panel", style);
        return box;
    }

    private static TextFlow flow(String title, String said, String more) {
        Text bold = new Text(title + "  ");
        bold.getStyleClass().add("panel-title");
        Text plain = new Text(said + "  ");
        plain.getStyleClass().add("panel-text");
        Text quiet = new Text(more);
        quiet.getStyleClass().add("panel-more");
        TextFlow flow = new TextFlow(bold, plain, quiet);
        flow.setMinWidth(0);
        return flow;
    }

    private MenuButton menu(Decision one) {
        Menu outcome = new Menu(tools.text("meeting.decision.outcome"));
        Stream.of(Decision.Outcome.values()).forEach(value -> outcome.getItems().add(item("outcome." + code(value),
            () -> put(one.by(one.method(), value, one.proposedBy())))));
        Menu method = new Menu(tools.text("meeting.decision.method"));
        Stream.of(Decision.Method.values()).forEach(value -> method.getItems().add(item("method." + code(value),
            () -> put(one.by(value, one.outcome(), one.proposedBy())))));
        Menu proposer = new Menu(tools.text("meeting.decision.proposer"));
        desk.names().all().forEach(name -> {
            MenuItem by = new MenuItem(name);
            by.setMnemonicParsing(false);
            by.setOnAction(event -> put(one.by(one.method(), one.outcome(), name)));
            proposer.getItems().add(by);
        });
        return menu(outcome, method, proposer, item("meeting.change-text", () -> tools.dialogs()
            .askText(tools.text("meeting.decision"), tools.text("meeting.text"), one.text(), tools.text("meeting.change"))
            .filter(text -> !text.isBlank()).ifPresent(text -> put(one.text(text)))), item("meeting.remove", () -> remove(one.id())));
    }

    private MenuButton menu(Action action) {
        UUID id = action.id();
        return menu(item("meeting.change-text", () -> tools.dialogs().askText(tools.text("meeting.action"),
                tools.text("meeting.text"), action.text(), tools.text("meeting.change")).filter(text -> !text.isBlank())
                .ifPresent(text -> desk.changeAction(id, kept -> kept.text(text)))),
            item("action.change-owner", () -> tools.dialogs().askText(tools.text("meeting.action"),
                tools.text("action.owner"), action.owner().name(), tools.text("meeting.change"))
                .map(desk.names()::owner)
                .ifPresent(owner -> desk.changeAction(id, kept -> kept.owner(owner)))),
            item("action.change-due", () -> tools.dialogs().askText(tools.text("meeting.action"), tools.text("action.by"),
                tools.formats().date(action.dueOn()), tools.text("meeting.change"))
                .ifPresent(typed -> changeDue(action, typed))),
            item("action.drop", () -> tools.dialogs().askText(tools.text("action.drop"), tools.text("action.reason"), "",
                tools.text("action.drop")).ifPresent(reason -> drop(id, reason))),
            item("meeting.remove", () -> desk.deleteAction(id)));
    }

    /** An emptied field means no day; one that is no date changes nothing and says so. */
    private void changeDue(Action action, String typed) {
        Optional<LocalDate> day = tools.formats().parseDate(typed);
        if (day.isPresent() || typed.isBlank()) {
            desk.changeAction(action.id(), kept -> kept.due(day));
        } else {
            tools.dialogs().tell(tools.text("action.change-due"), tools.text("problem.date", typed));
        }
    }

    private void drop(UUID action, String reason) {
        LocalDate today = tools.formats().today();
        desk.changeAction(action, kept -> kept.dropped(today, reason));
    }

    private MenuButton menu(MenuItem... items) {
        MenuButton button = new MenuButton("", null, items);
        button.setDisable(desk.frozen());
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(tools.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void put(Decision changed) {
        desk.change("decision", kept -> kept.edit().decisions(kept.decisions().stream()
            .map(one -> one.id().equals(changed.id()) ? changed : one).toList()).done());
    }

    private void remove(UUID decision) {
        desk.change("decision", kept -> kept.edit().decisions(kept.decisions().stream()
            .filter(one -> !one.id().equals(decision)).toList()).done());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
