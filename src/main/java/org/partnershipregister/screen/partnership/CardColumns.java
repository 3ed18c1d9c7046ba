package org.partnershipregister.screen.partnership;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Lays the four cards of the overview (why, members, stage, time line) into as many columns as their words have room
 * for: three, two, or one below the other in a small window or with large text.
 */
final class CardColumns {
    private static final double THREE_EMS = 74;
    private static final double TWO_EMS = 56;

    private final GridPane grid;
    private final Labeled measure;
    private int columns;

    /** @param measure a text of the usual size, by which the room is counted */
    CardColumns(GridPane grid, Labeled measure) {
        this.grid = grid;
        this.measure = measure;
        grid.widthProperty().addListener((width, before, now) -> arrange());
        measure.fontProperty().addListener((font, before, now) -> arrange());
    }

    private void arrange() {
        double ems = grid.getWidth() / measure.getFont().getSize();
        int wanted = ems >= THREE_EMS ? 3 : ems >= TWO_EMS ? 2 : 1;
        if (wanted != columns && grid.getWidth() > 0) {
            columns = wanted;
            switch (wanted) {
                case 3 -> lay(List.of(38, 35, 27), at(0, 0, 1, 2), at(1, 0, 1, 1), at(2, 0, 1, 1), at(1, 1, 2, 1));
                case 2 -> lay(List.of(50, 50), at(0, 0, 1, 2), at(1, 0, 1, 1), at(1, 1, 1, 1), at(0, 2, 2, 1));
                default -> lay(List.of(100), at(0, 0, 1, 1), at(0, 1, 1, 1), at(0, 2, 1, 1), at(0, 3, 1, 1));
            }
        }
    }

    private void lay(List<Integer> shares, int[]... places) {
        grid.getColumnConstraints().setAll(shares.stream().map(share -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            return column;
        }).toList());
        List<Node> cards = grid.getChildren();
        for (int card = 0; card < places.length; card++) {
            int[] place = places[card];
            GridPane.setConstraints(cards.get(card), place[0], place[1], place[2], place[3]);
        }
    }

    /** Column, row, columns spanned, rows spanned. */
    private static int[] at(int... place) {
        return place;
    }
}
