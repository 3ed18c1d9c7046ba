package org.partnershipregister.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import would do, row by row, before anything is written. */
public record ImportPlan(List<ColumnMatch> columns, List<PlannedRow> rows) {

    /** How many rows have that fate. */
    public long count(PlannedRow.Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Rows that become organisations. */
    public List<ImportedRow> added() {
        return rows.stream().filter(PlannedRow::added).map(PlannedRow::row).toList();
    }

    /** Rows that fill gaps of kept organisations. */
    public List<PlannedRow> filling() {
        return rows.stream().filter(PlannedRow::fills).toList();
    }

    /** Rows that seem to be in the register, or in the file, already. */
    public List<PlannedRow> doubles() {
        return rows.stream().filter(row -> row.known().isPresent() || row.earlier().isPresent()).toList();
    }

    /** Every cell that could not be taken as it stands, in the order of the file. */
    public List<CellProblem> problems() {
        return problemStream().toList();
    }

    /** The problems that each want to be looked at. */
    public List<CellProblem> listedProblems() {
        return problemStream().filter(problem -> problem.kind().listed()).toList();
    }

    /** How many rows have a problem that wants to be looked at. */
    public long rowsWithProblem() {
        return problemStream().filter(problem -> problem.kind().listed()).map(CellProblem::row).distinct().count();
    }

    /** Cells with a problem by kind. */
    public Map<CellProblem.Kind, Long> counts() {
        return problemStream().collect(Collectors.groupingBy(CellProblem::kind, TreeMap::new, Collectors.counting()));
    }

    private Stream<CellProblem> problemStream() {
        return rows.stream().flatMap(row -> row.row().problems().stream());
    }
}
