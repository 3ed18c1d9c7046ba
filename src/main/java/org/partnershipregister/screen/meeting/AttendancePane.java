package org.partnershipregister.screen.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.control.Label;
import org.partnershipregister.model.meeting.Attendance;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Capacity;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Chips.Role;

/**
 * The attendance list: one key sets how the chosen person came (P present, O online, A apologies, D deputy sent, X absent,
 * H here for part, B observer) and goes on to the next; a click on the chip or Shift+F10 offers the same in a menu.
 */
final class AttendancePane {
    private static final double ROW = 46;
    private final ListView<Attendance> list;
    private final MeetingDesk desk;

    AttendancePane(ListView<Attendance> list, MeetingDesk desk) {
        this.list = list;
        this.desk = desk;
        list.setCellFactory(view -> new Person());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(List<Attendance> people) {
        if (!people.equals(list.getItems())) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(people);
            list.getSelectionModel().select(Math.min(Math.max(at, 0), people.size() - 1));
        }
        list.setFixedCellSize(ROW * desk.tools.settings().textSize() / 100);
        list.setPrefHeight(Math.max(1, people.size()) * list.getFixedCellSize() + 6);
        list.setMinHeight(list.getPrefHeight());
    }

    private void key(KeyEvent event) {
        Attendance person = list.getSelectionModel().getSelectedItem();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (person == null || !plain || desk.frozen()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            desk.change("attendance", kept -> kept.edit().attendance(without(kept.attendance(), person)).done());
            return;
        }
        String letter = event.getCode().getName();
        Arrays.stream(AttendanceState.values()).filter(state -> letter.equals(String.valueOf(state.key()))).findFirst()
            .ifPresent(state -> {
                event.consume();
                set(person, state);
                list.getSelectionModel().selectNext();
            });
    }

    private void set(Attendance person, AttendanceState state) {
        desk.change("attendance", kept -> kept.edit().attendance(kept.attendance().stream()
            .map(one -> one.id().equals(person.id()) ? one.in(state) : one).toList()).done());
    }

    private static List<Attendance> without(List<Attendance> people, Attendance person) {
        List<Attendance> rest = new ArrayList<>(people);
        rest.removeIf(one -> one.id().equals(person.id()));
        return rest;
    }

    private static Role role(AttendanceState state) {
        return switch (state) {
            case PRESENT, ONLINE, PART -> Role.GOOD;
            case APOLOGIES, DEPUTY_SENT -> Role.WARN;
            case ABSENT -> Role.BAD;
            case OBSERVER -> Role.INFO;
            case NOT_RECORDED -> Role.PLAIN;
        };
    }

    private String text(AttendanceState state) {
        return desk.tools.text("attendance." + state.name().toLowerCase(Locale.ROOT));
    }

    /** One person: name and capacity, organisation, and how they came. */
    private final class Person extends ListCell<Attendance> {

        @Override
        protected void updateItem(Attendance person, boolean nothing) {
            super.updateItem(person, nothing);
            setText(null);
            setGraphic(nothing || person == null ? null : row(person));
            setContextMenu(nothing || person == null ? null : menu(person));
        }

        private HBox row(Attendance person) {
            String capacity = person.capacity() == Capacity.REPRESENTATIVE ? ""
                : " (" + desk.tools.text("capacity." + person.capacity().name().toLowerCase(Locale.ROOT)) + ")";
            Label name = new Label(person.name() + capacity);
            Label organisation = new Label(person.organisationName());
            organisation.getStyleClass().add("hint");
            VBox who = new VBox(name, organisation);
            who.getStyleClass().add("attendance-who");
            who.setMinWidth(0);
            HBox.setHgrow(who, Priority.ALWAYS);
            Label chip = Chips.chip(text(person.state()), role(person.state()));
            chip.setOnMouseClicked(event -> menu(person).show(chip, event.getScreenX(), event.getScreenY()));
            HBox row = new HBox(who, chip);
            row.getStyleClass().add("attendance-row");
            row.setPrefWidth(0);
            return row;
        }

        private ContextMenu menu(Attendance person) {
            ContextMenu menu = new ContextMenu();
            for (AttendanceState state : AttendanceState.values()) {
                MenuItem item = new MenuItem(desk.tools.text("attendance.item", text(state), state.key()));
                item.setDisable(desk.frozen());
                item.setOnAction(event -> set(person, state));
                menu.getItems().add(item);
            }
            return menu;
        }
    }
}
