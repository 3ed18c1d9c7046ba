package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** A short table of records that belong to a partnership; Enter or a double click opens one. */
final class LinkTable<T> {

    private final TableView<T> table = new TableView<>();
    private final Tools tools;

    LinkTable(Tools tools, String nameKey, Function<T, UUID> id, Function<UUID, Place> place) {
        this.tools = tools;
        table.setAccessibleText(tools.text(nameKey));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(tools.text(nameKey + ".none")));
        table.setOnKeyPressed(event -> {
            T row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                tools.navigator().go(place.apply(id.apply(row)));
            }
        });
        table.setRowFactory(made -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    tools.navigator().go(place.apply(id.apply(row.getItem())));
                }
            });
            return row;
        });
    }

    LinkTable<T> column(String key, double width, Function<T, String> part) {
        TableColumn<T, String> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        table.getColumns().add(column);
        return this;
    }

    TableView<T> node() {
        return table;
    }

    /** Shows these rows; the selected place stays. */
    void show(List<T> rows) {
        if (!rows.equals(table.getItems())) {
            int selected = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(rows);
            table.getSelectionModel().select(Math.clamp(selected, 0, Math.max(0, rows.size() - 1)));
        }
    }
}
