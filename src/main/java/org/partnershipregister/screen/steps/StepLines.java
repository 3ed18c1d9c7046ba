package org.partnershipregister.screen.steps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.Step;
import org.partnershipregister.model.steps.StepState;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** The steps of one checklist, by stage: a box to tick, when it is due or was done, and what else can be said of it. */
final class StepLines {

    private static final int SOON_DAYS = 7;

    private final Tools tools;
    private final StepsPage page;
    private final Checklist list;
    private final boolean current;
    private final GridPane grid = new GridPane();

    StepLines(Tools tools, StepsPage page, Checklist list, boolean current) {
        this.tools = tools;
        this.page = page;
        this.list = list;
        this.current = current;
        grid.getStyleClass().add("steps");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        ColumnConstraints when = new ColumnConstraints();
        when.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(words, when);
        String stage = "";
        for (Step step : list.steps()) {
            if (!step.what().stage().equals(stage)) {
                stage = step.what().stage();
                Label heading = new Label(stage);
                heading.getStyleClass().add("step-stage");
                grid.add(heading, 0, grid.getRowCount(), GridPane.REMAINING, 1);
            }
            line(step);
        }
    }

    Node node() {
        return grid;
    }

    private void line(Step step) {
        CheckBox box = new CheckBox(step.what().text());
        box.setId("step" + list.steps().indexOf(step) + list.model().name());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(step.state() == StepState.DONE);
        box.setDisable(!current || step.state() == StepState.NOT_NEEDED);
        box.setOnAction(event -> settle(step, box.isSelected() ? StepState.DONE : StepState.OPEN, today()));
        VBox words = new VBox(box);
        if (!step.note().isEmpty()) {
            Label note = new Label(step.note());
            note.setWrapText(true);
            note.setMinHeight(Region.USE_PREF_SIZE);
            note.getStyleClass().addAll("hint", "step-note");
            words.getChildren().add(note);
        }
        int row = grid.getRowCount();
        grid.add(words, 0, row);
        grid.add(when(step), 1, row);
        if (current) {
            grid.add(menu(step), 2, row);
        }
    }

    private Node when(Step step) {
        String day = tools.formats().shortDate(step.settled());
        return switch (step.state()) {
            case DONE -> Chips.chip(tools.text("steps.when.done", day), Chips.Role.GOOD);
            case NOT_NEEDED -> Chips.chip(tools.text("steps.when.not-needed", day), Chips.Role.PLAIN);
            case OPEN -> step.due().map(due -> due(step, due)).orElseGet(this::waiting);
        };
    }

    private Label due(Step step, LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, today());
        if (!current) {
            return waiting();
        }
        return step.overdue(today()) ? Chips.chip(tools.text("steps.when.late", tools.formats().shortDate(due), late), Chips.Role.BAD)
            : Chips.chip(tools.text("steps.when.due", tools.formats().shortDate(due)), -late <= SOON_DAYS ? Chips.Role.WARN : Chips.Role.PLAIN);
    }

    private Label waiting() {
        return Chips.chip(tools.text("steps.when.open"), Chips.Role.PLAIN);
    }

    private MenuButton menu(Step step) {
        MenuButton menu = new MenuButton("⋮");
        menu.getStyleClass().addAll("quiet-menu", "no-arrow");
        menu.setAccessibleText(tools.text("steps.more", step.what().text()));
        if (step.state() == StepState.OPEN) {
            menu.getItems().addAll(item("steps.not-needed", () -> settle(step, StepState.NOT_NEEDED, today())),
                item("steps.done-on", () -> doneOn(step)));
        } else {
            menu.getItems().add(item("steps.again", () -> settle(step, StepState.OPEN, today())));
        }
        menu.getItems().add(item("steps.note", () -> tools.dialogs().askText(step.what().text(), tools.text("steps.note.ask"),
            step.note(), tools.text("steps.note.keep")).ifPresent(words -> page.change(list, "change.steps.noted",
                step.what().text(), now -> now.noted(step.id(), words)))));
        return menu;
    }

    private void doneOn(Step step) {
        tools.dialogs().askText(step.what().text(), tools.text("steps.done-on.ask"), tools.formats().date(today()),
            tools.text("steps.done-on.keep")).ifPresent(typed -> tools.formats().parseDate(typed)
                .filter(day -> !day.isAfter(today())).ifPresentOrElse(day -> settle(step, StepState.DONE, day),
                    () -> tools.dialogs().tell(step.what().text(), tools.text("problem.steps.day", typed))));
    }

    private void settle(Step step, StepState state, LocalDate on) {
        String key = switch (state) {
            case DONE -> "change.steps.done";
            case NOT_NEEDED -> "change.steps.not-needed";
            case OPEN -> "change.steps.opened";
        };
        page.change(list, key, step.what().text(), now -> now.settle(step.id(), state, on));
    }

    private LocalDate today() {
        return tools.formats().today();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(tools.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
