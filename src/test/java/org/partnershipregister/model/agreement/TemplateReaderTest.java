package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateReaderTest {
    private static final String HEAD = """
        code: x
        version: 2
        kind: OTHER
        name: X
        binding: NO
        notice days: 30
        review months: 6
        about: For tests.

        """;

    @Test
    void wrappedLinesJoinAndListsStandTogether() {
        AgreementTemplate template = TemplateReader.read("x", HEAD + """
            == clause a (when money): First
            > Never printed.
            One line
            and its end.

            - part

            - other part

            | a | b |
            | c | d |
            # a comment

            | e | f |
            """);
        TemplateSection section = template.sections().getFirst();
        assertThat(section.text()).isEqualTo("One line and its end.\n- part\n- other part\n\n| a | b |\n| c | d |\n\n| e | f |");
        assertThat(section.guidance()).containsExactly("Never printed.");
        assertThat(section.inclusion()).isEqualTo(Inclusion.MONEY);
        assertThat(template.version()).isEqualTo(2);
    }

    @Test
    void mistakesStopTheReadingAndAreNamed() {
        assertWrong(HEAD + "== clause a: A\nPay [[mony]].", "mony");
        assertWrong(HEAD + "== clause a: A\nSee [[clause:b]].", "refers to b");
        assertWrong(HEAD + "== clause a (when raining): A\nText.", "when raining");
        assertWrong(HEAD + "== a clause", "heading");
        assertWrong("code: x\n== clause a: A\nText.", "version");
        assertWrong(HEAD.replace("version: 2", "version: two"), "version");
    }

    private static void assertWrong(String content, String named) {
        assertThatThrownBy(() -> TemplateReader.read("x.txt", content)).hasMessageContaining("x.txt").hasMessageContaining(named);
    }
}
