package org.partnershipregister.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipregister.model.Failure;

/**
 * A spreadsheet saved as text: one line of headings, then rows. Encoding and separator are found out; cells may hold
 * several lines. Rows shorter than the headings are filled up with "", longer ones keep their surplus.
 *
 * @param rows each row with its number as a spreadsheet counts: the headings are row 1
 */
public record CsvTable(List<String> headings, List<Row> rows, char separator, Charset charset) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOK_AT = 50;
    private static final int LONGEST_CELL = 16 << 20;

    /** One row. {@code cells} has at least as many cells as there are headings. */
    public record Row(int number, List<String> cells) {

        /** The cells beyond the last heading. */
        public List<String> surplus(int columns) {
            return cells.subList(Math.min(columns, cells.size()), cells.size());
        }
    }

    /** Whether a file is named as spreadsheets saved as text are. */
    public static boolean named(Path file) {
        return file.getFileName().toString().matches("(?i).*\\.(csv|tsv|txt)");
    }

    /** Reads a file; UNREADABLE_FILE when there is none, it holds no row of headings, or a quoted cell never ends. */
    public static CsvTable read(Path file) {
        TextFile text = TextFile.read(file);
        try {
            return parsed(text);
        } catch (CsvParseException failed) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, failed, file);
        } catch (EmptyTable none) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, none, file);
        }
    }

    /** The first cells of a column that hold something, to be shown beside its heading. */
    public List<String> examples(int column, int most) {
        return rows.stream().map(row -> row.cells().get(column)).filter(cell -> !cell.isBlank()).limit(most).toList();
    }

    private static CsvTable parsed(TextFile file) {
        char separator = separator(file.text());
        List<List<String>> records = records(file.text(), separator).map(CsvRecord::getFields).toList();
        int first = IntStream.range(0, records.size()).filter(i -> !blank(records.get(i))).findFirst()
            .orElseThrow(EmptyTable::new);
        List<String> headings = headings(records.get(first), records);
        List<Row> rows = new ArrayList<>();
        for (int i = first + 1; i < records.size(); i++) {
            if (!blank(records.get(i))) {
                rows.add(new Row(i + 1, filledUp(records.get(i), headings.size())));
            }
        }
        return new CsvTable(headings, List.copyOf(rows), separator, file.charset());
    }

    /** Headings without the trailing ones that are empty and have empty columns, as the Northern Ireland register has. */
    private static List<String> headings(List<String> cells, List<List<String>> records) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank() && emptyFrom(width - 1, records)) {
            width--;
        }
        return cells.subList(0, width).stream().map(String::strip).toList();
    }

    private static boolean emptyFrom(int column, List<List<String>> records) {
        return records.stream().allMatch(cells -> cells.size() <= column || cells.get(column).isBlank());
    }

    private static List<String> filledUp(List<String> cells, int width) {
        List<String> trimmed = new ArrayList<>(cells);
        while (trimmed.size() > width && trimmed.getLast().isBlank()) {
            trimmed.removeLast();
        }
        while (trimmed.size() < width) {
            trimmed.add("");
        }
        return List.copyOf(trimmed);
    }

    private static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static Stream<CsvRecord> records(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowExtraFields(true)
            .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).maxBufferSize(LONGEST_CELL)
            .ofCsvRecord(text).stream();
    }

    /** The separator that gives most rows the same number of cells, and the more cells the better. */
    private static char separator(String text) {
        return IntStream.range(0, SEPARATORS.length).mapToObj(i -> SEPARATORS[i])
            .max(Comparator.comparingLong(separator -> evenness(text, separator))).orElse(',');
    }

    private static long evenness(String text, char separator) {
        try (Stream<CsvRecord> some = records(text, separator)) {
            Map<Integer, Long> widths = some.limit(LOOK_AT)
                .collect(Collectors.groupingBy(CsvRecord::getFieldCount, Collectors.counting()));
            return widths.entrySet().stream().filter(width -> width.getKey() > 1)
                .mapToLong(width -> width.getValue() * 1_000 + width.getKey()).max().orElse(0);
        } catch (CsvParseException notThis) {
            return 0;
        }
    }

    private static final class EmptyTable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
