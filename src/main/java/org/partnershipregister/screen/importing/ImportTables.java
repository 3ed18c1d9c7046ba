package org.partnershipregister.screen.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.partnershipregister.exchange.CellProblem;
import org.partnershipregister.exchange.ImportChoices;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.exchange.Treatment;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerKey;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.ui.Tools;

/** The two tables of an import: cells with a problem, and rows that seem to be there already, side by side. */
final class ImportTables {
    private static final double ROW_WIDTH = 70;

    private final Tools tools;

    ImportTables(Tools tools) {
        this.tools = tools;
    }

    void problems(TableView<CellProblem> table, BiConsumer<CellProblem, Treatment> chosen) {
        table.getColumns().add(text("importing.row", 60, problem -> String.valueOf(problem.row())));
        table.getColumns().add(text("importing.problem", 620, this::sentence));
        TableColumn<CellProblem, Treatment> what = new TableColumn<>(tools.text("importing.what"));
        what.setPrefWidth(220);
        what.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().treatment()));
        what.setCellFactory(column -> new ChoiceCell<>(problem -> problem.kind().ways(), way -> tools.text(way.key()),
            this::sentence, chosen));
        table.getColumns().add(what);
        finish(table, "importing.no-problem");
    }

    void doubles(TableView<PlannedRow> table, BiConsumer<PlannedRow, ImportChoices.Decision> chosen) {
        table.getColumns().add(text("importing.row", 60, row -> String.valueOf(row.row().number())));
        table.getColumns().add(text("importing.in-file", 360, row -> row.row().organisation().map(ImportTables::line).orElse("")));
        table.getColumns().add(text("importing.in-register", 360, this::other));
        TableColumn<PlannedRow, ImportChoices.Decision> what = new TableColumn<>(tools.text("importing.what"));
        what.setPrefWidth(220);
        what.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().decision()));
        what.setCellFactory(column -> new ChoiceCell<>(ImportTables::decisions, this::decision, this::other, chosen));
        table.getColumns().add(what);
        finish(table, "importing.no-double");
    }

    private String sentence(CellProblem problem) {
        String heading = problem.heading().isBlank() ? tools.text("importing.whole-row") : problem.heading();
        return tools.text(problem.kind().key(), heading, problem.text().replaceAll("\\s+", " "), problem.mended());
    }

    private static String line(Organisation organisation) {
        String numbers = String.join(", ", organisation.identifiers().stream().map(Identifier::value).toList());
        return joined(organisation.name(), numbers, organisation.mainSite().map(Site::postcode).orElse(""));
    }

    private String other(PlannedRow row) {
        return row.known().map(ImportTables::line)
            .or(() -> row.earlier().map(number -> tools.text("importing.earlier", String.valueOf(number)))).orElse("");
    }

    private static String line(PartnerKey key) {
        return joined(key.ref() + " " + key.name(), String.join(", ", key.numbers()), key.postcode());
    }

    private static String joined(String... parts) {
        return String.join(" · ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }

    /** Gaps can only be filled in what the register holds. */
    private static List<ImportChoices.Decision> decisions(PlannedRow row) {
        return row.known().isPresent() ? List.of(ImportChoices.Decision.values())
            : List.of(ImportChoices.Decision.SKIP, ImportChoices.Decision.KEEP_BOTH);
    }

    private String decision(ImportChoices.Decision decision) {
        return tools.text(switch (decision) {
            case SKIP -> "importing.decision.skip";
            case FILL_GAPS -> "importing.decision.fill-gaps";
            case KEEP_BOTH -> "importing.decision.keep-both";
        });
    }

    private <S> TableColumn<S, String> text(String key, double width, Function<S, String> words) {
        TableColumn<S, String> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private void finish(TableView<?> table, String emptyKey) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getColumns().getFirst().setMaxWidth(ROW_WIDTH);
        table.getStyleClass().add("import-table");
        table.setPlaceholder(new Label(tools.text(emptyKey)));
    }
}
