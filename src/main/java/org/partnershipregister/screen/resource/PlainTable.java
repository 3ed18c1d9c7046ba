package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.partnershipregister.ui.ColumnRoom;
import org.partnershipregister.ui.Tools;

/** A table of all rows of one partnership, its headings under one text key; the chosen row is found again by its key. */
final class PlainTable<T> {
    private static final double ROW = 31;
    private static final double HEADING = 1.3;
    private static final double SHORTEST = 0.65;

    private final TableView<T> table;
    private final Tools tools;
    private final String name;
    private final Function<T, ?> key;
    private final List<Double> least = new ArrayList<>();
    private List<T> last = List.of();
    private boolean roomy;
    private boolean choosing;
    private boolean showing;

    /** @param name of the texts: {@code <name>} is the table's own, {@code <name>.none} stands in it when it is empty */
    PlainTable(TableView<T> table, Tools tools, String name, Function<T, ?> key) {
        this.table = table;
        this.tools = tools;
        this.name = name;
        this.key = key;
        table.setAccessibleText(tools.text(name));
        Label none = new Label(tools.text(name + ".none"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
    }

    /** A column of text, sorted as text; where room is short it gives some. */
    PlainTable<T> text(String column, double width, Function<T, String> part) {
        least.add(width * SHORTEST);
        return add(column, width, Comparator.comparing(part, String.CASE_INSENSITIVE_ORDER), part, row -> null);
    }

    /** A column of days or other short text that is never cut. */
    PlainTable<T> whole(String column, double width, Function<T, String> part) {
        least.add(width);
        return add(column, width, Comparator.comparing(part, String.CASE_INSENSITIVE_ORDER), part, row -> null);
    }

    /** A column of figures at the right, sorted by this number; never cut. */
    PlainTable<T> figure(String column, double width, Function<T, Long> number, Function<T, String> part) {
        least.add(width);
        PlainTable<T> made = add(column, width, Comparator.comparing(number), part, row -> null);
        table.getColumns().getLast().getStyleClass().add("figures");
        return made;
    }

    /** A column of nodes; the words are what it is sorted by. Never cut. */
    PlainTable<T> node(String column, double width, Function<T, String> words, Function<T, Node> part) {
        least.add(width);
        return add(column, width, Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER), row -> "", part);
    }

    /** Does this when the user chooses another row; from now on one is always chosen. */
    PlainTable<T> onChoice(Runnable action) {
        choosing = true;
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> {
            if (!showing) {
                action.run();
            }
        });
        return this;
    }

    Optional<T> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** Opens a row by Enter or a double click. */
    PlainTable<T> onOpen(Consumer<T> open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(open);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(open);
            }
        });
        return this;
    }

    /** Makes a table as high as its rows are, between two numbers of them. */
    static void fit(TableView<?> table, Tools tools, int least, int most) {
        double rows = Math.clamp(table.getItems().size(), least, most) + HEADING;
        double height = rows * ROW * tools.settings().textSize() / 100;
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    /** Shows these rows; the chosen one stays, or the first is chosen where one always is. */
    void show(List<T> rows, Optional<?> wished) {
        if (wished.isEmpty() && roomy && rows.equals(last)) {
            return; // nothing jumps under the reader's eyes
        }
        last = List.copyOf(rows);
        if (!roomy) {
            roomy = true;
            ColumnRoom.keep(table, least.stream().mapToDouble(Double::doubleValue).toArray());
        }
        Optional<?> before = wished.isPresent() ? wished : chosen().map(key);
        showing = true;
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(rows);
        table.sort();
        table.getItems().stream().filter(row -> before.isPresent() && key.apply(row).equals(before.get())).findFirst()
            .or(() -> table.getItems().stream().filter(row -> choosing).findFirst()).ifPresent(row -> table.getSelectionModel().select(row));
        showing = false;
    }

    private PlainTable<T> add(String column, double width, Comparator<T> order, Function<T, String> text, Function<T, Node> node) {
        TableColumn<T, T> made = new TableColumn<>(tools.text(name + "." + column));
        made.setPrefWidth(width);
        made.setComparator(order);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(T row, boolean nothing) {
                super.updateItem(row, nothing);
                setText(nothing || row == null ? "" : text.apply(row));
                setGraphic(nothing || row == null ? null : node.apply(row));
            }
        });
        table.getColumns().add(made);
        return this;
    }
}
