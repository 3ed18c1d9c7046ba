package org.partnershipregister.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * The room of the columns of a short table: they share the width of the table, but none becomes narrower than its least width,
 * so that days, sums and chips are never cut. Where all of them do not fit, the table moves sideways. Widths are for the usual
 * text size and grow with it; the height of a row tells how large the text is.
 */
public final class ColumnRoom {
    private static final double USUAL_ROW = 31;
    /** The border of a table at both sides. */
    private static final double EDGES = 6;

    private final TableView<?> table;
    private final List<Double> least;
    private final List<Double> usual;
    private double scale;

    private ColumnRoom(TableView<?> table, double... least) {
        this.table = table;
        this.least = IntStream.range(0, table.getColumns().size())
            .mapToObj(at -> at < least.length ? least[at] : table.getColumns().get(at).getPrefWidth()).toList();
        this.usual = table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
    }

    /** Keeps the columns at these least widths, from left to right; one without a least width keeps its preferred one. */
    public static void keep(TableView<?> table, double... least) {
        ColumnRoom room = new ColumnRoom(table, least);
        table.fixedCellSizeProperty().addListener((size, before, now) -> room.fit());
        table.widthProperty().addListener((width, before, now) -> room.fit());
        room.fit();
    }

    private void fit() {
        double wanted = table.getFixedCellSize() == Region.USE_COMPUTED_SIZE ? 1 : table.getFixedCellSize() / USUAL_ROW;
        if (wanted != scale) {
            scale = wanted;
            for (int at = 0; at < least.size(); at++) {
                table.getColumns().get(at).setMinWidth(Math.ceil(least.get(at) * scale));
                table.getColumns().get(at).setPrefWidth(Math.ceil(Math.max(usual.get(at), least.get(at)) * scale));
            }
        }
        double needed = table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum() + EDGES;
        boolean fits = table.getWidth() <= 0 || needed <= table.getWidth();
        table.setColumnResizePolicy(fits ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }
}
