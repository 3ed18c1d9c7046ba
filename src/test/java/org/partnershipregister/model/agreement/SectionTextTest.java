package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.SectionText.Filled;
import org.partnershipregister.model.agreement.SectionText.Lettered;
import org.partnershipregister.model.agreement.SectionText.Paragraph;

class SectionTextTest {
    private static final String SIGNS = "ab []|\\[[our.name]]-\n‮é🙂";

    @Test
    void paragraphsPartsAndFieldsAreToldApart() {
        assertThat(SectionText.parse("We, [[our.name]], will:\n- meet; and\n- write to [whom].\n\n[[table.contacts]]").parts()).containsExactly(
            new Paragraph(List.of(new Piece.Words("We, "), new Piece.Value(AgreementField.OUR_NAME), new Piece.Words(", will:"))),
            new Lettered(List.of(new Piece.Words("meet; and"))),
            new Lettered(List.of(new Piece.Words("write to "), new Piece.Gap("whom"), new Piece.Words("."))),
            new Filled(AgreementField.CONTACTS));
    }

    @Test
    void aTableAmidASentenceDividesTheParagraph() {
        assertThat(SectionText.parse("Before [[table.voice]] after.").parts()).containsExactly(
            new Paragraph(List.of(new Piece.Words("Before "))), new Filled(AgreementField.VOICE), new Paragraph(List.of(new Piece.Words(" after."))));
    }

    @Test
    void rowsMayDifferInLengthAndBarsBeEscaped() {
        SectionText.Rows rows = (SectionText.Rows) SectionText.parse("| a \\| b | c |\n| d").parts().getFirst();
        assertThat(rows.columns()).isEqualTo(2);
        assertThat(rows.rows().getFirst().getFirst()).containsExactly(new Piece.Words("a | b"));
        assertThat(rows.rows().getLast()).hasSize(1);
    }

    @Test
    void whatOnlyLooksLikeATokenIsWords() {
        assertThat(Piece.parse("[[our.nam]] [] [[ ]] ${x} <script>")).containsExactly(new Piece.Words("[[our.nam]] [] [[ ]] ${x} <script>"));
    }

    @Test
    void literalTextComesBackAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder name = new StringBuilder("x");
            for (int n = random.nextInt(30); n > 0; n--) {
                int at = random.nextInt(SIGNS.length());
                name.append(SIGNS, at, Math.min(SIGNS.length(), at + 1 + random.nextInt(9)));
            }
            assertThat(Piece.parse(Piece.literal(name.toString()))).containsExactly(new Piece.Words(name.toString()));
        }
    }
}
