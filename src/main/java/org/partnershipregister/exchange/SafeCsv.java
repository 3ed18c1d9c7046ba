package org.partnershipregister.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnershipregister.model.Failure;

/**
 * Writes CSV for spreadsheets. A cell that starts with =, +, -, @, a tab or a carriage return would run as a formula
 * there, so it gets an apostrophe in front, as OWASP advises.
 */
public final class SafeCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCsv() {
    }

    /** The whole file as text, with the mark by which spreadsheets know UTF-8. */
    public static String write(List<String> headings, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(headings);
            rows.forEach(row -> writer.writeRecord(row.stream().map(SafeCsv::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BYTE_ORDER_MARK + text;
    }

    /** The same into a file; UNWRITABLE_FILE when that place takes none. */
    public static void save(Path file, List<String> headings, List<List<String>> rows) {
        try {
            Files.writeString(file, write(headings, rows));
        } catch (IOException failed) {
            throw new Failure(Failure.Reason.UNWRITABLE_FILE, failed, file.toString());
        }
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
