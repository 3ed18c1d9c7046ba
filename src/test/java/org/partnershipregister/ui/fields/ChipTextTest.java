package org.partnershipregister.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.SectionText;
import org.partnershipregister.model.agreement.TemplateShelf;

class ChipTextTest {
    private static final List<String> CRUMBS = List.of("[", "]", "[[", "]]", "|", "\\", "- ", "\n", "\n\n", " ", "a", "Zoë", "[[lead.name]]",
        "[[clause:money]]", "[[schedule:b]]", "[[each.party]]", "[[nothing]]", "[gap]", "[[[x]]]", "${x}", "<b>", "\\[", "\\\\", "\\|",
        "\n| a | b |", "\n- ", "[[table.voice]]", "مرحبا", "\uD83D\uDE00", "\u200F", "\r\n", "\r", "[[clause:", "$1", "[[b]]", "[[/b]]", "[[i]]",
        "[[/i]]", "**", "*");

    private final Marks marks = new Marks();
    private final ChipText text = new ChipText(marks);

    @TestFactory
    Stream<DynamicTest> everyTextOfEveryTemplateComesBackAsItWas() {
        return TemplateShelf.read().templates().stream().map(template -> DynamicTest.dynamicTest(template.code(), () ->
            template.sections().forEach(section -> assertThat(text.kept(text.shown(section.text()))).isEqualTo(section.text()))));
    }

    @Test
    void anyTextIsReadAsTheSamePartsAfterwardsAndComesToRest() {
        Random random = new Random(41);
        for (int run = 0; run < 20_000; run++) {
            String kept = hostile(random);
            String shown = text.shown(kept);
            String back = text.kept(shown);
            assertThat(SectionText.parse(back)).as(kept).isEqualTo(SectionText.parse(kept));
            assertThat(text.shown(back)).as(kept).isEqualTo(shown);
            assertThat(text.kept(text.shown(back))).as(kept).isEqualTo(back);
        }
    }

    /** The editor's own text may be anything, too: marks without their other half, in the wrong place, without meaning. */
    @Test
    void whateverStandsInTheEditorIsKeptAsSomethingThatComesBack() {
        Random random = new Random(43);
        String signs = "ab []|\\-\n" + Marks.GAP_OPEN + Marks.GAP_CLOSE + Marks.LETTERED + Marks.BAR + chip(new Piece.Value(AgreementField.LEAD))
            + '\uF000' + "\uE004\uE005\uE006\uE007";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder shown = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                shown.append(signs.charAt(random.nextInt(signs.length())));
            }
            String kept = text.kept(shown.toString());
            assertThat(kept).as(shown.toString()).doesNotMatch("(?s).*[\uE000-\uF8FF].*");
            assertThat(SectionText.parse(text.kept(text.shown(kept)))).as(kept).isEqualTo(SectionText.parse(kept));
        }
    }

    @Test
    void aFieldIsOneSign() {
        assertThat(text.shown("[[lead.name]] leads, see [[clause:money]]."))
            .isEqualTo(chip(new Piece.Value(AgreementField.LEAD)) + " leads, see " + chip(new Piece.Reference(SectionKind.CLAUSE, "money")) + ".");
    }

    @Test
    void noSyntaxCanBeTyped() {
        assertThat(text.kept("[[lead.name]] and [gap]")).isEqualTo("\\[\\[lead.name\\]\\] and \\[gap\\]");
        assertThat(text.kept("| a | b |")).isEqualTo("\\| a \\| b \\|");
        assertThat(Piece.parse(text.kept("[[lead.name]]"))).containsExactly(new Piece.Words("[[lead.name]]"));
        assertThat(text.kept("a | b and x] or $1")).isEqualTo("a | b and x] or $1");
    }

    @Test
    void boldAndItalicAreMarksInTheEditorAndNeverTyped() {
        assertThat(text.shown("a [[b]]very[[/b]] *plain* **thing**")).isEqualTo("a \uE004very\uE005 *plain* **thing**");
        assertThat(text.kept("a \uE004very \uE006odd\uE007\uE005 thing")).isEqualTo("a [[b]]very [[i]]odd[[/b]][[/i]] thing");
        assertThat(text.kept("a\uE004\uE005 b \uE007 \uE006c")).isEqualTo("a b  [[i]]c[[/i]]");
        assertThat(text.kept("[[b]]x[[/b]]")).isEqualTo("\\[\\[b\\]\\]x\\[\\[/b\\]\\]");
    }

    @Test
    void privateAndControlCharactersOfAKeptTextAreNoMarks() {
        String field = chip(new Piece.Value(AgreementField.LEAD));
        assertThat(text.shown("a" + field + Marks.LETTERED + "b\u0000\u0007c\td")).isEqualTo("abc d");
    }

    @Test
    void aGapIsMarkedAndItsWordsStay() {
        assertThat(text.shown("by [a [day]]")).isEqualTo("by [a " + Marks.GAP_OPEN + "day" + Marks.GAP_CLOSE + "]");
        assertThat(text.kept("by " + Marks.GAP_OPEN + "a [day]" + Marks.GAP_CLOSE)).isEqualTo("by [a (day)]");
        assertThat(text.kept("by " + Marks.GAP_OPEN + "day")).isEqualTo("by [day");
    }

    @Test
    void paragraphsStandTogetherInTheEditorAndApartInWhatIsKept() {
        String kept = "One:\n- a\n- b\n\nTwo\n\n| a | b |\n| c \\| d | |\n\n| other | table |";
        assertThat(text.shown(kept).lines()).hasSize(8);
        assertThat(text.shown(kept).lines().filter(String::isEmpty)).hasSize(1);
        assertThat(text.kept(text.shown(kept))).isEqualTo(kept);
        assertThat(text.kept("One\nTwo\n\n\n" + Marks.LETTERED + "\n")).isEqualTo("One\n\nTwo");
    }

    private String chip(Piece piece) {
        return marks.sign(piece).orElseThrow().toString();
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CRUMBS.get(random.nextInt(CRUMBS.size())));
        }
        return text.toString();
    }
}
