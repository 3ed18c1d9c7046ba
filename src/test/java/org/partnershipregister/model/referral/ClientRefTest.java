package org.partnershipregister.model.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.model.Problem;

class ClientRefTest {

    /** 943 476 5919: 9·10+4·9+3·8+4·7+7·6+6·5+5·4+9·3+1·2 = 299, 299 mod 11 = 2, 11−2 = 9, its last digit. */
    @ParameterizedTest
    @CsvSource({"Jane Smith, name", "Mary-Ann O’Neill, name", "Tom J. Brown, name", "'SMITH, Jane', name", "Siân Evans, name",
        "12/03/1987, birth", "JS 12.3.87, birth", "12031987, birth", "1987-03-12, birth", "943 476 5919, nhs", "9434765919, nhs",
        "QQ123456C-2, ''", "AB 12 34 56 C, insurance", "ab123456c, insurance"})
    void whatLooksLikeAPersonIsDoubtedAndSaysWhy(String typed, String why) {
        assertThat(ClientRef.doubt(typed).map(Problem::key).orElse("")).isEqualTo(
            why.isEmpty() ? "" : "problem.referral.client." + why);
        assertThat(ClientRef.doubt(typed).stream()).allMatch(Problem::warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YP-0104", "2026/017", "Case 12", "northfield 4", "A1B2C3", "9434765918", "1234567890", "BC/2026/03", "YP 26-11-004",
        "CR-20261122-3"})
    void ourOwnReferencesAreNotDoubted(String typed) {
        assertThat(ClientRef.doubt(typed)).isEmpty();
    }
}
