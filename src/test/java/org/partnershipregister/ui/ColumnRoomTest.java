package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

/** Columns share the room of a table until one would be cut; then the table moves sideways. */
class ColumnRoomTest extends WindowTest {

    private TableView<String> table;

    @Test
    void columnsShareTheWidthAndNeverFallBelowTheirLeast() {
        show(400, 31);

        assertThat(widths().stream().mapToDouble(Double::doubleValue).sum()).isLessThanOrEqualTo(400).isGreaterThan(380);
        assertThat(widths().get(0)).isGreaterThanOrEqualTo(100);
        assertThat(widths().get(1)).isGreaterThanOrEqualTo(80);
    }

    @Test
    void aTableTooNarrowForItsColumnsMovesSideways() {
        show(150, 31); // 100 + 80 do not fit

        assertThat(widths()).containsExactly(200.0, 80.0);
    }

    @Test
    void leastWidthsGrowWithTheText() {
        show(600, 46.5); // half as large again: 150 and 120

        assertThat(FxScreen.get(() -> table.getColumns().stream().map(TableColumn::getMinWidth).toList())).containsExactly(150.0, 120.0);
    }

    private List<Double> widths() {
        return FxScreen.get(() -> table.getColumns().stream().map(TableColumn::getWidth).toList());
    }

    private void show(double width, double row) {
        showNode(() -> {
            table = new TableView<>();
            table.getColumns().add(column(200));
            table.getColumns().add(column(60));
            ColumnRoom.keep(table, 100, 80);
            table.setMaxWidth(width);
            table.setMinWidth(width);
            table.setStyle("-fx-fixed-cell-size: " + row + "px");
            return new StackPane(table);
        });
        settle();
    }

    private static TableColumn<String, String> column(double width) {
        TableColumn<String, String> column = new TableColumn<>("x");
        column.setPrefWidth(width);
        return column;
    }
}
