package org.partnershipregister.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.party.PartnerKey;

/**
 * Reads partners from a table: every row becomes an organisation or a named reason why not. Pure: what the register
 * holds already is handed in, and nothing is written.
 */
public final class PartnerImport {
    private final CsvTable table;
    private final String source;
    private final LocalDate today;

    /**
     * @param source where the rows come from, in words, kept with each contact
     */
    public PartnerImport(CsvTable table, String source, LocalDate today) {
        this.table = table;
        this.source = source;
        this.today = today;
    }

    /** What an import of these columns would do with each row. */
    public ImportPlan plan(List<ColumnMatch> columns, List<PartnerKey> known, ImportChoices choices) {
        Optional<KnownLayout> layout = KnownLayout.of(table.headings());
        RowReader reader = new RowReader(columns, layout, new CellReader(layout, today), source, choices);
        PartnerIndex<PartnerKey> kept = new PartnerIndex<>();
        known.forEach(key -> kept.add(key.numbers(), key.name(), key.postcode(), key));
        PartnerIndex<Integer> earlier = new PartnerIndex<>();
        List<PlannedRow> planned = new ArrayList<>();
        for (CsvTable.Row line : table.rows()) {
            ImportedRow row = reader.read(line);
            planned.add(new PlannedRow(row, row.organisation().flatMap(kept::find),
                row.organisation().flatMap(earlier::find), choices.decision(row.number())));
            row.organisation().ifPresent(organisation -> earlier.add(organisation, row.number()));
        }
        return new ImportPlan(List.copyOf(columns), List.copyOf(planned));
    }
}
