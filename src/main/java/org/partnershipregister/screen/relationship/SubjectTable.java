package org.partnershipregister.screen.relationship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.ColumnRoom;
import org.partnershipregister.ui.Tools;

/** The partnership and its members as lines: on what basis they take part, what the last test said, and the trend. */
final class SubjectTable {

    private final Tools tools;
    private final Consumer<Subject> select;
    private final TableView<Subject> table = new TableView<>();
    private boolean showing;

    /** @param test begins a test: Enter in the list */
    SubjectTable(Tools tools, Consumer<Subject> select, Consumer<Subject> test) {
        this.tools = tools;
        this.select = select;
        table.setId("subjects");
        table.setAccessibleText(tools.text("relationship.subjects"));
        table.setPlaceholder(new Label());
        text("relationship.column.who", 178, subject -> subject.member().map(one -> one.party().name())
            .orElse(tools.text("relationship.whole")));
        text("relationship.column.basis", 92, subject -> subject.member().map(one -> tools.text(one.basis().key())).orElse(""));
        chip("relationship.column.result", 120);
        text("relationship.column.score", 74, subject -> subject.latest().map(latest ->
            Words.score(tools, latest.score())).orElse(""));
        text("relationship.column.trend", 82, subject -> Words.trend(tools, subject.change()));
        text("relationship.column.tested", 92, subject -> tools.formats().shortDate(
            subject.latest().map(latest -> latest.on())));
        ColumnRoom.keep(table, 130, 88, 112, 74, 78, 100);
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> {
            if (!showing && now != null) {
                select.accept(now);
            }
        });
        table.setOnKeyPressed(event -> {
            Subject chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                test.accept(chosen);
            }
        });
    }

    Node node() {
        return table;
    }

    /** Shows these; the one that was selected stays so. */
    void show(List<Subject> subjects) {
        Optional<UUID> before = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(Subject::id);
        showing = true;
        table.getItems().setAll(subjects);
        table.getSelectionModel().clearSelection();
        showing = false;
        Subject again = subjects.stream().filter(subject -> subject.id().equals(before)).findFirst()
            .orElse(subjects.getFirst());
        table.getSelectionModel().select(again);
        select.accept(again);
    }

    private void text(String key, double width, Function<Subject, String> part) {
        TableColumn<Subject, String> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private void chip(String key, double width) {
        TableColumn<Subject, Subject> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Subject subject, boolean nothing) {
                super.updateItem(subject, nothing);
                setGraphic(nothing || subject == null ? null : result(subject));
            }
        });
        table.getColumns().add(column);
    }

    private Node result(Subject subject) {
        return subject.latest().map(test -> Chips.chip(Words.result(tools, test), Words.role(test.result())))
            .orElseGet(() -> {
                Label none = new Label(tools.text("relationship.untested"));
                none.getStyleClass().add("muted");
                return none;
            });
    }
}
