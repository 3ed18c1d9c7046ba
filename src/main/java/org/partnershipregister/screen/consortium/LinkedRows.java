package org.partnershipregister.screen.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.ColumnRoom;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** Dresses a short table of records; Enter or a double click opens one. */
final class LinkedRows<T> {
    private static final double ROW = 2.384615;
    private static final double SHORTEST = 0.7;
    private static final int MOST_SEEN = 8;

    private final TableView<T> table;
    private final Tools tools;
    private final List<Double> least = new ArrayList<>();
    private boolean roomy;

    LinkedRows(Tools tools, TableView<T> table, String emptyKey, Function<T, Place> place) {
        this.tools = tools;
        this.table = table;
        Label nothing = new Label(tools.text(emptyKey));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        table.setOnKeyPressed(event -> {
            T row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                tools.navigator().go(place.apply(row));
            }
        });
        table.setRowFactory(made -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    tools.navigator().go(place.apply(row.getItem()));
                }
            });
            return row;
        });
    }

    LinkedRows<T> text(String key, double width, Function<T, String> part) {
        least.add(width * SHORTEST);
        return column(key, width, part, (words, row) -> new Label(words));
    }

    /** A column of chips, never cut. */
    LinkedRows<T> chip(String key, double width, Function<T, String> part, Function<T, Chips.Role> role) {
        least.add(width);
        return column(key, width, part, (words, row) -> Chips.chip(words, role.apply(row)));
    }

    /** Shows these rows; the selected place stays. The table is as high as they need, up to eight of them. */
    void show(List<T> rows) {
        if (!roomy) {
            roomy = true;
            ColumnRoom.keep(table, least.stream().mapToDouble(Double::doubleValue).toArray());
        }
        if (!rows.equals(table.getItems())) {
            int selected = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(rows);
            table.getSelectionModel().select(Math.clamp(selected, -1, Math.max(-1, rows.size() - 1)));
        }
        double em = 13 * tools.settings().textSize() / 100.0;
        table.setPrefHeight(em * ROW * (1.3 + Math.clamp(rows.size(), 1, MOST_SEEN)));
        table.setMinHeight(table.getPrefHeight());
    }

    private interface Shown<T> {
        Label of(String words, T row);
    }

    private LinkedRows<T> column(String key, double width, Function<T, String> part, Shown<T> shown) {
        TableColumn<T, T> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(T row, boolean nothing) {
                super.updateItem(row, nothing);
                String words = nothing || row == null ? "" : part.apply(row);
                setGraphic(words.isEmpty() ? null : shown.of(words, row));
            }
        });
        table.getColumns().add(column);
        return this;
    }
}
