package org.partnershipregister.ui;

import java.util.List;

/** A list as it was shown at a moment: its title, the columns on show, and the words of every row. */
public record ListSheet(String title, List<String> headings, List<List<String>> rows) {
    public ListSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
