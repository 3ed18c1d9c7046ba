package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Service: 2026/27 \"new\"?|Service 2026 27 new", "CON|_CON", "lpt1.draft|_lpt1.draft", "Plan...|Plan", "a\\b*c<d>|a b c d", "???|_",
        "Cytundeb y Bobl – Dŵr|Cytundeb y Bobl – Dŵr", "Contract|Contract"})
    void aNameThatEverySystemTakes(String title, String name) {
        assertThat(FileNames.of(title)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(FileNames.of("\uD83C\uDF1E".repeat(200))).isEqualTo("\uD83C\uDF1E".repeat(100));
        assertThat(FileNames.of("x\u0000y\u202Ez\nw")).isEqualTo("x y z w");
    }
}
