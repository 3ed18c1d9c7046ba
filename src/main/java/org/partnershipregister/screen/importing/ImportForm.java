package org.partnershipregister.screen.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipregister.exchange.CellProblem;
import org.partnershipregister.exchange.ColumnGuess;
import org.partnershipregister.exchange.ColumnMatch;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.exchange.ImportChoices;
import org.partnershipregister.exchange.ImportField;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.exchange.PartnerImport;
import org.partnershipregister.exchange.Treatment;
import org.partnershipregister.model.party.PartnerKey;

/** What the user has chosen so far: the file, where its columns go, what becomes of problems and doubles. */
final class ImportForm {
    private final Path file;
    private final CsvTable table;
    private final List<PartnerKey> known;
    private final List<ColumnMatch> columns;
    private ImportChoices choices = ImportChoices.USUAL;

    ImportForm(Path file, CsvTable table, List<PartnerKey> known) {
        this.file = file;
        this.table = table;
        this.known = known;
        this.columns = new ArrayList<>(ColumnGuess.of(table));
    }

    String fileName() {
        return file.getFileName().toString();
    }

    CsvTable table() {
        return table;
    }

    List<ColumnMatch> columns() {
        return List.copyOf(columns);
    }

    /** Sends a column elsewhere; the one that went there before is left out, if only one may. */
    void send(int column, ImportField field) {
        if (!field.several()) {
            columns.replaceAll(match -> match.field() == field && match.column() != column
                ? match.chosen(ImportField.LEAVE_OUT) : match);
        }
        columns.set(column, columns.get(column).chosen(field));
    }

    void treat(CellProblem problem, Treatment treatment) {
        choices = choices.with(problem.cell(), treatment);
    }

    void decide(int row, ImportChoices.Decision decision) {
        choices = choices.with(row, decision);
    }

    boolean hasName() {
        return columns.stream().anyMatch(match -> match.field() == ImportField.NAME);
    }

    /** The question what would happen, to be answered away from the screen: it sees values of this moment only. */
    Callable<ImportPlan> planning(String source, LocalDate today) {
        List<ColumnMatch> now = columns();
        ImportChoices chosen = choices;
        return () -> new PartnerImport(table, source, today).plan(now, known, chosen);
    }
}
