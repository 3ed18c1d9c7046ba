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
    void boldAndItalicBeginAndEndWithinALineAndMarksThatChangeNothingGo() {
        Piece.Look bold = new Piece.Look(Piece.Look.Style.BOLD, true);
        Piece.Look plain = new Piece.Look(Piece.Look.Style.BOLD, false);
        assertThat(SectionText.parse("a [[b]]b\nc[[/b]] **d**").parts()).containsExactly(
            new Paragraph(List.of(new Piece.Words("a "), bold, new Piece.Words("b"), plain)), new Paragraph(List.of(new Piece.Words("c **d**"))));
        assertThat(SectionText.parse("[[b]][[/b]]- [[i]][[/i]] x [[b]]").parts()).containsExactly(new Lettered(List.of(new Piece.Words("x"))));
    }

    /** Whatever stands between asterisks, underscores and tags is words, as it always was. */
    @Test
    void aTextWithoutMarksHasNone() {
        Random random = new Random(11);
        String signs = "ab *_[]|\\<>/i";
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            boolean marked = text.toString().matches("(?s).*\\[\\[/?[bi]]].*");
            assertThat(!marked && Piece.parse(text.toString()).stream().anyMatch(Piece.Look.class::isInstance)).as(text.toString()).isFalse();
        }
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
