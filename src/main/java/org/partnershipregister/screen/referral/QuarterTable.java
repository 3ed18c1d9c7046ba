package org.partnershipregister.screen.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.partnershipregister.model.referral.PathwaySmoothness;
import org.partnershipregister.model.referral.Smoothness;
import org.partnershipregister.model.referral.Step;
import org.partnershipregister.ui.ColumnRoom;
import org.partnershipregister.ui.Tools;

/** The figures of one step by quarter, the latest first, and over all time: what the chart shows, and more, to be read. */
final class QuarterTable {
    private static final double ROW = 31;
    private static final int MOST_ROWS = 14;

    /** A line of the table; {@code few} when there are too few referrals for any figure. */
    private record Line(String when, Smoothness figures) {
    }

    private final Tools tools;
    private final ReferralWords words;
    private final TableView<Line> table = new TableView<>();
    private Step step = Step.FIRST_CONTACT;

    QuarterTable(Tools tools) {
        this.tools = tools;
        this.words = new ReferralWords(tools);
        table.setId("quarters");
        table.setAccessibleText(tools.text("smooth.quarters"));
        table.setPlaceholder(new Label(tools.text("smooth.nothing")));
        column("smooth.column.quarter", 120, Line::when);
        column("smooth.column.sent", 90, line -> String.valueOf(line.figures().referrals()));
        column("smooth.column.median", 100, line -> words.days(line.figures().step(step).median()));
        column("smooth.column.ninetieth", 132, line -> words.days(line.figures().step(step).ninetieth()));
        column("smooth.column.inside", 130, line -> words.percent(line.figures().step(step).inside()));
        column("smooth.column.returns", 110, line -> line.figures().returnsPerTen().map(Object::toString).orElse(tools.text("smooth.none")));
        column("smooth.column.repeats", 110, line -> line.figures().repeatsPerTen().map(Object::toString).orElse(tools.text("smooth.none")));
        column("smooth.column.note", 235, line -> note(line.figures()));
        ColumnRoom.keep(table, 108, 84, 110, 131, 124, 124, 126, 246);
    }

    TableView<?> node() {
        return table;
    }

    void show(PathwaySmoothness smoothness, Step wanted) {
        step = wanted;
        List<Line> lines = new ArrayList<>();
        smoothness.quarters().reversed().forEach(one -> lines.add(new Line(words.quarter(one.quarter()), one.smoothness())));
        if (!lines.isEmpty()) {
            lines.add(new Line(tools.text("smooth.all"), smoothness.all()));
        }
        table.getItems().setAll(lines);
        table.refresh();
        table.setPrefHeight(ROW * (Math.clamp(lines.size(), 2, MOST_ROWS) + 1) + 4);
        table.setMinHeight(table.getPrefHeight());
    }

    /** Why there is no figure. */
    private String note(Smoothness figures) {
        return figures.step(step).median().isPresent() ? "" : tools.text(figures.enough() ? "smooth.few.step" : "smooth.few");
    }

    private void column(String key, double width, Function<Line, String> part) {
        TableColumn<Line, String> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        table.getColumns().add(column);
    }
}
