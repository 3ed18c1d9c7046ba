package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the program writes as a template file reads back the same, whatever staff have typed. */
class TemplateWriterTest {
    private static final String[] HOSTILE = {"== clause a: B", "== ", "# no comment", "#", "> no guidance", ">", "| a | b |", "|", ". dotted", ".",
        "- part", "-", "[[our.name]]", "[[mony]]", "[[b]]bold", "[[/i]]", "[[clause:gone]]", "[gap", "]]", "\\[", "\\", "", " ", "  indented", "trailing  ", "code: x",
        "<script>alert(1)</script>", "${7*7}", "\u202eright to left\u202c", "\u2028", "\u0085", "😀", "\t", "مرحبا", "a\u0000b"};

    @TestFactory
    Stream<DynamicTest> everyTemplateOfTheProgramReadsBackTheSame() {
        return TemplateShelf.read().templates().stream().map(template -> DynamicTest.dynamicTest(template.code(),
            () -> assertThat(TemplateReader.read(template.code(), TemplateWriter.write(template))).isEqualTo(template)));
    }

    @Test
    void hostileTextsReadBackTheSame() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            AgreementTemplate template = hostile(random);
            assertThat(TemplateReader.kept("round " + round, TemplateWriter.write(template))).as("round %s", round).isEqualTo(template);
        }
    }

    @Test
    void carriageReturnsAreLineEnds() {
        TemplateSection section = new TemplateSection(SectionKind.CLAUSE, "a", Inclusion.ALWAYS, "A", List.of(), "one\r\ntwo\rthree");
        assertThat(section.text()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void whatATextNamesThatIsNotThereIsDoubted() {
        TemplateSection pay = new TemplateSection(SectionKind.CLAUSE, "pay", Inclusion.ALWAYS, "Pay", List.of(),
            "Pay [[mony]] under [[clause:budget]], [[schedule:pay]] and [[clause:pay]].");
        assertThat(pay.doubts(List.of(pay))).allMatch(doubt -> doubt.warning() && doubt.field().equals("text"))
            .extracting(doubt -> doubt.args().getFirst()).containsExactly("mony", "budget", "pay");
    }

    private static AgreementTemplate hostile(Random random) {
        List<TemplateSection> sections = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            sections.add(new TemplateSection(SectionKind.values()[random.nextInt(SectionKind.values().length)], "s-" + i,
                Inclusion.values()[random.nextInt(Inclusion.values().length)], "(when money): " + one(random).strip() + "x",
                lines(random).lines().map(line -> line + "g").toList(), lines(random)));
        }
        return new AgreementTemplate("TPL-0001", random.nextInt(9999) + 1, AgreementKind.OTHER, "x" + one(random).strip(), LegalEffect.PARTLY,
            random.nextInt(400), random.nextInt(25), "about " + one(random).strip() + ".\nmore: " + one(random).strip() + "!", sections);
    }

    private static String lines(Random random) {
        return String.join("\n", Stream.generate(() -> one(random)).limit(random.nextInt(6)).toList());
    }

    private static String one(Random random) {
        return HOSTILE[random.nextInt(HOSTILE.length)] + (random.nextBoolean() ? "" : HOSTILE[random.nextInt(HOSTILE.length)]);
    }
}
