package org.partnershipregister.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.partnershipregister.exchange.CellProblem;
import org.partnershipregister.exchange.ColumnGuess;
import org.partnershipregister.exchange.CsvTable;
import org.partnershipregister.exchange.ImportChoices;
import org.partnershipregister.exchange.ImportPlan;
import org.partnershipregister.exchange.ImportedRow;
import org.partnershipregister.exchange.PartnerImport;
import org.partnershipregister.exchange.PlannedRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerImportStore;

/** Imports partners from one file, or says what would be imported, naming every column and cell that is not taken. */
final class PartnerImporting {
    private final OpenRegister open;
    private final Path file;

    PartnerImporting(OpenRegister open, Path file) {
        this.open = open;
        this.file = file;
    }

    void run(boolean dryRun) {
        CsvTable table = CsvTable.read(file);
        open.work(register -> {
            ImportPlan plan = plan(table, register);
            tell(plan);
            if (!dryRun) {
                bring(plan, register);
            }
            open.say(dryRun ? "cli.import.would" : "cli.import.done", plan.rows().size(), plan.added().size(),
                plan.count(PlannedRow.Fate.KNOWN), plan.count(PlannedRow.Fate.REPEATED), plan.count(PlannedRow.Fate.LEFT_OUT));
            return plan;
        });
    }

    private ImportPlan plan(CsvTable table, Register register) {
        LocalDate today = register.database().today();
        String source = open.texts().text("cli.import.source", file.getFileName(), today);
        return new PartnerImport(table, source, today).plan(ColumnGuess.of(table),
            new PartnerImportStore(register.database()).known(), ImportChoices.USUAL);
    }

    private void bring(ImportPlan plan, Register register) {
        List<ImportedRow> rows = plan.added();
        if (!rows.isEmpty()) {
            register.backupBefore("import");
            new PartnerImportStore(register.database()).bring(
                rows.stream().flatMap(row -> row.organisation().stream()).toList(),
                rows.stream().flatMap(row -> row.contact().stream()).toList(), file.getFileName().toString(), done -> true);
        }
    }

    private void tell(ImportPlan plan) {
        plan.columns().forEach(column -> open.remark("cli.import.column", column.heading(),
            open.texts().text(column.field().key())));
        plan.listedProblems().forEach(problem -> open.remark("cli.import.problem", String.valueOf(problem.row()),
            open.texts().text(problem.kind().key(), problem.heading(), problem.text(), problem.mended()),
            open.texts().text(problem.treatment().key())));
        plan.doubles().forEach(row -> open.remark("cli.import.double", String.valueOf(row.row().number()),
            row.row().organisation().map(organisation -> organisation.name()).orElse(""),
            row.known().map(known -> known.ref() + " " + known.name())
                .or(() -> row.earlier().map(String::valueOf)).orElse("")));
        plan.counts().forEach(this::count);
    }

    private void count(CellProblem.Kind kind, long cells) {
        open.remark("cli.import.count." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), cells);
    }
}
