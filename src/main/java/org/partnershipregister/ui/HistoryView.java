package org.partnershipregister.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.HistoryEntry.FieldChange;

/**
 * Who changed what in one record and when, newest first. A field is named by the text {@code field.<table>.<column>},
 * or by its column's own words while there is none; codes are said in words, keys of other records left out.
 */
public final class HistoryView extends VBox {

    private static final int LONGEST = 160;

    private final Tools tools;

    public HistoryView(Tools tools) {
        this.tools = tools;
        getStyleClass().add("history");
    }

    /** Shows these entries. */
    public void show(List<HistoryEntry> entries) {
        getChildren().setAll(entries.stream().map(this::block).toList());
        if (entries.isEmpty()) {
            getChildren().add(label(tools.text("history.none"), "muted"));
        }
    }

    private VBox block(HistoryEntry entry) {
        Label when = label(tools.text("history.when", tools.formats().moment(entry.at().toInstant()), entry.by()),
                "history-when");
        String what = said(entry);
        VBox block = new VBox(2, when, label(entry.undo() ? tools.text("history.undone", what) : what, "muted"));
        block.getStyleClass().add("history-entry");
        entry.fields().stream().map(this::line).flatMap(Optional::stream)
                .forEach(line -> block.getChildren().add(label(line, "history-field")));
        return block;
    }

    private String said(HistoryEntry entry) {
        return tools.messages().has(entry.label().key())
                ? tools.text(entry.label().key(), entry.label().subject()) : entry.label().subject();
    }

    /** One field's change in words; nothing for keys, which say nothing to people. */
    Optional<String> line(FieldChange change) {
        String column = change.column().toLowerCase(Locale.ROOT);
        boolean key = column.endsWith("_id") || column.equals("id");
        if (key || change.from().or(change::to).map(String::isEmpty).orElse(true) && change.to().isEmpty()) {
            return Optional.empty();
        }
        String name = name(change.table().toLowerCase(Locale.ROOT), column);
        String from = change.from().map(value -> value(column, value)).orElse("");
        String to = change.to().map(value -> value(column, value)).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(from.isEmpty() ? tools.text("history.set", name, to)
                : to.isEmpty() ? tools.text("history.cleared", name, from) : tools.text("history.changed", name, from, to));
    }

    private String name(String table, String column) {
        String key = "field." + table + "." + column;
        String words = column.replace('_', ' ');
        return tools.messages().has(key) ? tools.text(key)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String value(String column, String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return tools.formats().shortDate(LocalDate.parse(value));
        }
        if (value.equals("true") || value.equals("false")) {
            return tools.text("history." + value);
        }
        if (value.matches("[A-Z][A-Z_]+")) {
            String code = value.toLowerCase(Locale.ROOT);
            String key = column.replace('_', '-') + "." + code.replace('_', '-');
            return tools.messages().has(key) ? tools.text(key) : code.replace('_', ' ');
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
