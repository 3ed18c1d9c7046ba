package org.partnershipregister.ui;

import java.util.List;
import java.util.function.Function;

/** The columns of a list as texts for other programs: those on show, from left to right. May leave the screen thread. */
public record Sheet<T>(List<String> headings, List<Function<? super T, String>> columns) {

    /** One row, cell by cell. */
    public List<String> cells(T row) {
        return columns.stream().map(column -> column.apply(row)).toList();
    }

    /** Rows as other programs paste them: tabs between the cells, a line of headings first. */
    public String tabbed(List<T> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", headings)).append('\n');
        rows.forEach(row -> text.append(String.join("\t", cells(row).stream()
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList())).append('\n'));
        return text.toString();
    }
}
