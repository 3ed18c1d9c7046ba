package org.partnershipregister.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632 960118", "-5", "@SUM(A1)", "\tx", "\rx"})
    void aCellThatWouldRunAsAFormulaIsMadeText(String cell) {
        assertThat(SafeCsv.write(List.of("A"), List.of(List.of(cell)))).contains("'" + cell);
    }

    @Test
    void otherCellsAreWrittenAsTheyAreWithTheMarkOfUtf8InFront() {
        assertThat(SafeCsv.write(List.of("Name", "Notes"), List.of(List.of("Fírinne", "a, \"b\"\nc"))))
            .isEqualTo("\uFEFFName,Notes\r\nFírinne,\"a, \"\"b\"\"\nc\"\r\n");
    }
}
