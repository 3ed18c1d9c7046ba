package org.partnershipregister.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.model.Problem;

class FormatDoubtsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "office@example.org.uk", "a.b+c@example.org", "o'neill@example.org"})
    void anOrdinaryAddressIsNotDoubted(String typed) {
        assertThat(EmailAddress.doubt("email", typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"office@housinglink, dot", "office.example.org, at", "a@b@c.org, at", "two words@example.org, gap",
        "a@example..org, dots", "@example.org, at", "a@example., dot"})
    void anOddAddressIsDoubtedWithItsReasonButKept(String typed, String reason) {
        assertThat(EmailAddress.doubt("email", typed)).hasValueSatisfying(problem -> {
            assertThat(problem.key()).isEqualTo("problem.email." + reason);
            assertThat(problem.warning()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"PHONE, office@example.org.uk, EMAIL", "MOBILE, office@example.org.uk, EMAIL", "PHONE, 01632 960 118, PHONE",
        "PHONE, office@example, PHONE", "EMAIL, 01632 960 118, EMAIL", "OTHER, @housing@example.social, OTHER"})
    void anAddressTypedWhereAPhoneBelongsBecomesAnEmail(ChannelKind chosen, String typed, ChannelKind meant) {
        assertThat(chosen.meantBy(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"m60 1nw, M60 1NW", "SW1A1AA, SW1A 1AA", "EC1A 1BB, EC1A 1BB", "b338th, B33 8TH"})
    void aPostcodeIsTidied(String typed, String tidy) {
        assertThat(Postcode.tidy(typed)).isEqualTo(tidy);
        assertThat(Postcode.doubt("postcode", typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"M60 OAS, M60 0AS", "S021 2NR, SO21 2NR", "TA7 ONZ, TA7 0NZ"})
    void theMendOfAnOForANoughtIsProposed(String typed, String meant) {
        assertThat(Postcode.mend(typed)).contains(meant);
        assertThat(Postcode.doubt("postcode", typed)).map(Problem::key).contains("problem.postcode.mend");
        assertThat(Postcode.tidy(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BT34", "Manchester", "XX0 0XX0", "EC4M 7LM1", "90210"})
    void whatIsNoPostcodeIsDoubtedOnly(String typed) {
        assertThat(Postcode.mend(typed)).isEmpty();
        assertThat(Postcode.doubt("postcode", typed)).map(Problem::warning).contains(true);
    }
}
