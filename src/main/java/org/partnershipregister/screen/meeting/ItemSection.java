package org.partnershipregister.screen.meeting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.ItemState;
import org.partnershipregister.model.meeting.QuickEntry;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.notes.NotesEditor;
import org.partnershipregister.ui.notes.RichNotesEditor;

/**
 * One agenda item on the page: its heading, the text as it is typed, and below it decisions and actions. What is typed is
 * kept after seven tenths of a second without a key; text that is newer than the register's is never overwritten by it.
 */
final class ItemSection extends VBox {
    private static final Duration QUIET = Duration.millis(700);

    private final MeetingDesk desk;
    private final Tools tools;
    private final UUID id;
    private final NotesEditor editor;
    private final Label title = new Label();
    private final Label state = new Label();
    private final MenuButton menu = new MenuButton();
    private final VBox outcomes = new VBox();
    private final QuickLine quick = new QuickLine();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private String saved = "";
    private boolean dirty;

    ItemSection(MeetingDesk desk, AgendaItem item) {
        this.desk = desk;
        this.tools = desk.tools;
        this.id = item.id();
        this.editor = new RichNotesEditor(item.title());
        title.getStyleClass().add("item-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setLabelFor(editor.node());
        menu.getStyleClass().add("quiet-menu");
        menu.setAccessibleText(tools.text("meeting.item.menu"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, state, gap, menu);
        heading.getStyleClass().add("item-heading");
        outcomes.getStyleClass().add("outcomes");
        getStyleClass().add("item-section");
        getChildren().addAll(heading, editor.node(), outcomes, quick);
        editor.onEdit(this::typed);
        quiet.setOnFinished(event -> flush());
        editor.node().focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                flush();
            }
        });
    }

    UUID id() {
        return id;
    }

    NotesEditor editor() {
        return editor;
    }

    void show(AgendaItem item, int number) {
        title.setText(number + " " + item.title());
        state(item);
        menu.getItems().setAll(menuItems(item));
        menu.setDisable(desk.frozen());
        editor.readOnly(desk.frozen());
        outcomes.getChildren().setAll(new OutcomePanels(desk).of(item));
        if (!dirty && !item.notes().equals(saved)) {
            saved = item.notes();
            editor.show(saved);
        }
    }

    /** Keeps what was typed, now. */
    void flush() {
        quiet.stop();
        if (dirty) {
            dirty = false;
            String html = editor.html();
            desk.keepNotes(id, html, () -> saved = html, () -> dirty = true);
        }
    }

    /** Opens the line for a decision. */
    void decision() {
        if (!desk.frozen()) {
            quick.names(List.of());
            quick.open(tools.text("meeting.decision"), tools.text("meeting.decision.prompt"), "", line -> "", line -> true,
                line -> desk.decide(id, line), () -> editor.node().requestFocus());
        }
    }

    /** Turns the line of the caret into an action when it reads like one, or else opens the line for an action. */
    void action() {
        if (desk.frozen()) {
            return;
        }
        String line = editor.currentLine();
        if (desk.reader().recognise(line).isPresent()) {
            editor.removeCurrentLine();
            flush();
            desk.ask(id, line);
        } else {
            quick.names(desk.names().all());
            quick.open(tools.text("meeting.action"), tools.text("meeting.action.prompt"), "", this::understood,
                typed -> desk.reader().read(typed).complete(), typed -> desk.ask(id, typed), () -> editor.node().requestFocus());
        }
    }

    private String understood(String line) {
        QuickEntry entry = desk.reader().read(line);
        String owner = entry.owner().isBlank() ? tools.text("action.owner.none") : entry.owner();
        if (!line.isBlank() && !entry.complete()) {
            return tools.text("meeting.action.what", owner);
        }
        String due = !entry.unread().isEmpty() ? tools.text("meeting.action.unread", entry.unread()) : entry.dueOn().map(day -> tools.text("action.due", day)).orElse(tools.text("action.due.none"));
        return line.isBlank() ? tools.text("meeting.action.how") : owner + " · " + due;
    }

    private void typed() {
        dirty = true;
        tools.status().unsaved();
        quiet.playFromStart();
    }

    private void state(AgendaItem item) {
        boolean quietItem = item.audience() == Audience.ALL && item.state() != ItemState.DEFERRED && item.timesCarried() == 0;
        Shown.when(state, !quietItem);
        state.setText(Stream.of(item.audience() == Audience.ALL ? "" : tools.text("audience." + code(item.audience())),
                item.state() == ItemState.DEFERRED ? tools.text("itemstate.deferred") : "",
                item.timesCarried() == 0 ? "" : tools.text("meeting.carried", item.timesCarried()))
            .filter(text -> !text.isEmpty()).reduce((one, other) -> one + " · " + other).orElse(""));
        Chips.dress(state, item.audience() == Audience.ALL ? Role.PLAIN : Role.WARN);
    }

    private MenuItem[] menuItems(AgendaItem item) {
        Menu audience = new Menu(tools.text("meeting.item.audience"));
        Stream.of(Audience.values()).forEach(value -> audience.getItems().add(entry("audience." + code(value),
            () -> desk.changeItem("agenda", id, kept -> kept.forReaders(value)))));
        return new MenuItem[] {
            entry("meeting.item.rename", () -> tools.dialogs().askText(tools.text("meeting.item.rename"),
                tools.text("meeting.item.title"), item.title(), tools.text("meeting.change")).filter(text -> !text.isBlank())
                .ifPresent(text -> desk.changeItem("agenda", id, kept -> kept.titled(text.strip())))),
            entry("itemstate.discussed", () -> put(ItemState.DISCUSSED)), entry("itemstate.deferred", () -> put(ItemState.DEFERRED)),
            entry("itemstate.closed", () -> put(ItemState.CLOSED)), audience, new SeparatorMenuItem(),
            entry("meeting.item.up", () -> move(-1)), entry("meeting.item.down", () -> move(1)),
            entry("meeting.remove", () -> desk.change("agenda", kept -> Agendas.without(kept, id)))};
    }

    private MenuItem entry(String key, Runnable action) {
        MenuItem entry = new MenuItem(tools.text(key));
        entry.setOnAction(event -> action.run());
        return entry;
    }

    private void put(ItemState newState) {
        desk.changeItem("agenda", id, kept -> kept.in(newState));
    }

    private void move(int by) {
        flush();
        desk.change("agenda", kept -> Agendas.moved(kept, id, by));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
