package org.partnershipregister.screen.importing;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.partnershipregister.exchange.ColumnMatch;
import org.partnershipregister.exchange.ImportField;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** One line for each column of the file: heading, first cells, where it goes, how sure that is. */
final class ColumnGrid {
    private static final int EXAMPLES = 3;

    private final GridPane grid;
    private final Tools tools;
    private final BiConsumer<Integer, ImportField> sent;

    ColumnGrid(GridPane grid, Tools tools, BiConsumer<Integer, ImportField> sent) {
        this.grid = grid;
        this.tools = tools;
        this.sent = sent;
    }

    void show(ImportForm form) {
        grid.getChildren().clear();
        String[] titles = {tools.text("importing.column", form.fileName()), tools.text("importing.first-rows"),
            tools.text("importing.goes-into")};
        for (int i = 0; i < titles.length; i++) {
            Label title = new Label(titles[i]);
            title.getStyleClass().add("import-heading");
            grid.add(title, i, 0);
        }
        form.columns().forEach(match -> line(form, match));
    }

    private void line(ImportForm form, ColumnMatch match) {
        String shown = match.heading().isBlank() ? tools.text("importing.no-heading", match.column() + 1) : match.heading();
        Label heading = new Label(shown);
        Label examples = new Label(String.join(" · ", form.table().examples(match.column(), EXAMPLES).stream()
            .map(cell -> cell.replaceAll("\\s+", " ").strip()).toList()));
        examples.getStyleClass().add("muted");
        examples.setTextOverrun(OverrunStyle.ELLIPSIS);
        examples.setMaxWidth(Double.MAX_VALUE);
        ComboBox<ImportField> target = target(match);
        heading.setLabelFor(target);
        grid.addRow(match.column() + 1, heading, examples, target, certainty(match));
    }

    private ComboBox<ImportField> target(ColumnMatch match) {
        ComboBox<ImportField> target = new ComboBox<>();
        target.getItems().setAll(ImportField.values());
        target.setConverter(new StringConverter<>() {
            @Override
            public String toString(ImportField field) {
                return field == null ? "" : tools.text(field.key());
            }

            @Override
            public ImportField fromString(String text) {
                throw new UnsupportedOperationException("The list is not typed into");
            }
        });
        target.setValue(match.field());
        target.setMaxWidth(Double.MAX_VALUE);
        target.setId("column" + match.column());
        target.valueProperty().addListener((value, before, now) -> sent.accept(match.column(), now));
        return target;
    }

    private Label certainty(ColumnMatch match) {
        boolean out = match.field() == ImportField.LEAVE_OUT;
        return switch (match.certainty()) {
            case SURE -> out ? new Label() : Chips.chip(tools.text("importing.sure"), Chips.Role.GOOD);
            case CHECK -> Chips.chip(tools.text("importing.check"), Chips.Role.WARN);
            case CHOSEN -> Chips.chip(tools.text("importing.chosen"), Chips.Role.INFO);
            case NONE -> out ? new Label() : Chips.chip(tools.text("importing.check"), Chips.Role.WARN);
        };
    }
}
