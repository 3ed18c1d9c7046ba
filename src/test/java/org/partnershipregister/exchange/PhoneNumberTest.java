package org.partnershipregister.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.model.Problem;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "01632 960 118", "07700 900123", "+44 (0)1632 960118", "116 123", "01632 960118 ext 5",
        "+353 1 234 5678"})
    void whatCanBeANumberIsNotDoubted(String typed) {
        assertThat(PhoneNumber.doubt("phone", typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "--", "0", "Shop", "02840----", "CHARITY NO LONGER OPERATES"})
    void junkIsDoubtedButKept(String typed) {
        assertThat(PhoneNumber.doubt("phone", typed)).map(Problem::warning).contains(true);
    }

    @Test
    void aDiallerGetsTheInternationalForm() {
        assertThat(PhoneNumber.link("01632 960 118")).contains("tel:+441632960118");
        assertThat(PhoneNumber.link("TBC")).isEmpty();
    }
}
