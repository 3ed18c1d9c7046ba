package org.partnershipregister.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the user decided otherwise than usual: for cells with a problem, and for rows that are in the register already. */
public record ImportChoices(Map<CellProblem.Cell, Treatment> cells, Map<Integer, Decision> rows) {
    /** Everything the usual way. */
    public static final ImportChoices USUAL = new ImportChoices(Map.of(), Map.of());

    /** What becomes of a row whose organisation seems to be there already. */
    public enum Decision { SKIP, FILL_GAPS, KEEP_BOTH }

    public ImportChoices {
        cells = Map.copyOf(cells);
        rows = Map.copyOf(rows);
    }

    /** With this cell treated so. */
    public ImportChoices with(CellProblem.Cell cell, Treatment treatment) {
        Map<CellProblem.Cell, Treatment> more = new HashMap<>(cells);
        more.put(cell, treatment);
        return new ImportChoices(more, rows);
    }

    /** With this row decided so. */
    public ImportChoices with(int row, Decision decision) {
        Map<Integer, Decision> more = new HashMap<>(rows);
        more.put(row, decision);
        return new ImportChoices(cells, more);
    }

    Treatment treatment(CellProblem.Cell cell, CellProblem.Kind kind) {
        return Optional.ofNullable(cells.get(cell)).filter(kind.ways()::contains).orElse(kind.ways().getFirst());
    }

    Decision decision(int row) {
        return rows.getOrDefault(row, Decision.SKIP);
    }
}
