package org.partnershipregister.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipregister.model.Failure;

class CsvTableTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,''", "windows-1252,''"})
    void anEncodingIsFoundOut(String charset, String mark) throws IOException {
        CsvTable table = read((mark + "Name,Town\nFírinne,Béal Feirste\n").getBytes(Charset.forName(charset)));

        assertThat(table.headings()).containsExactly("Name", "Town");
        assertThat(table.rows()).singleElement()
            .satisfies(row -> assertThat(row.cells()).containsExactly("Fírinne", "Béal Feirste"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " is ", value = {"; is ;", "TAB is TAB", "| is |", ", is ,"})
    void aSeparatorIsFoundOut(String written, String found) throws IOException {
        String separator = written.replace("TAB", "\t");
        CsvTable table = read(String.join(separator, "Name", "Town", "Tel\n") .concat(String.join(separator, "A", "B", "C\n"))
            .getBytes(StandardCharsets.UTF_8));

        assertThat(table.separator()).isEqualTo(found.replace("TAB", "\t").charAt(0));
        assertThat(table.rows().getFirst().cells()).containsExactly("A", "B", "C");
    }

    @Test
    void aCellMayHoldSeveralLinesAndRowsKeepTheirSpreadsheetNumbers() throws IOException {
        CsvTable table = read("Name,Notes\n\"A\",\"one\ntwo\"\n,\nB,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(CsvTable.Row::number).containsExactly(2, 4);
        assertThat(table.rows().getFirst().cells().get(1)).isEqualTo("one\ntwo");
    }

    @Test
    void shortRowsAreFilledUpAndSurplusCellsKept() throws IOException {
        CsvTable table = read("Name,Town\nA\nB,C,D\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows().getFirst().cells()).containsExactly("A", "");
        assertThat(table.rows().get(1).surplus(2)).containsExactly("D");
    }

    @Test
    void anEmptyHeadingOverAnEmptyColumnIsNoColumn() throws IOException {
        assertThat(read("Name,Town,\nA,B,\n".getBytes(StandardCharsets.UTF_8)).headings()).hasSize(2);
    }

    @Test
    void aFileWithNothingInItIsUnreadable() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.UNREADABLE_FILE));
    }

    @Test
    void aQuoteThatNeverEndsTakesTheRestAndIsNotLost() throws IOException {
        CsvTable table = read("Name,Notes\nA,\"never ends\nB,C\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(row -> String.join(" ", row.cells())).anyMatch(row -> row.contains("B,C"));
    }

    private CsvTable read(byte[] bytes) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, bytes);
        return CsvTable.read(file);
    }

    @Test
    void aWorkbookIsRefusedWithTheWayToMakeItReadable(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("partners.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0});
        assertThatThrownBy(() -> TextFile.read(file)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.WORKBOOK));
    }
}
