package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipregister.model.report.KnownNames;
import org.partnershipregister.model.report.KnownNames.Someone;

class RedactionTest {
    private static final KnownNames KNOWN = new KnownNames(
        List.of(person("Asha", "Patel"), person("Mark", "Hill"), person("Zoë", "O’Neill"), person("Will", "Hope"), person("Dilip", "Patel"),
            person("Anne-Marie", "Ó Dónaill"), new Someone("Bob Stone", false, List.of("Robert Stone", "Bob Stone"), List.of("Robert", "Bob", "Stone"))),
        List.of(organisation("Riverside Community Trust", true), organisation("Riverside Community Trust (Trading) Ltd", false),
            new Someone("Youth Service & Co", false, List.of("Youth Service & Co", "YSC", "Gwasanaeth Ieuenctid"), List.of()),
            organisation("The Lantern Women’s Aid Limited", false), organisation("Mind", false), organisation("华人中心", false)),
        List.of("12 High Street\nAldermere"), List.of("1107583", "020 7946 0018", "asha@riverside.example"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Asha Patel wrote. ASHA agreed, so did Mr Hill.|Person 1 wrote. Person 1 agreed, so did Mr Person 2.",
        "Asha’s and Asha Patel's and Zoe ONeill’s plan|Person 1’s and Person 1's and Person 2’s plan",
        "Patel, Asha; A. Patel; Anne Marie O Donaill|Person 1; Person 1; Person 2",
        "We go to market; a remarkable hillside, hopefully.|We go to market; a remarkable hillside, hopefully.",
        "They will mark it up the hill and hope.|They will mark it up the hill and hope.",
        "We thank Mark and Hope.|We thank Person 1 and Person 2.",
        "Will they come? We asked Will.|Will they come? We asked Person 1.",
        "Riverside Community Trust (Trading) Ltd and Riverside Community Trust|Organisation 1 and Organisation 2",
        "youth service and co, YSC, the gwasanaeth ieuenctid|Organisation 1, Organisation 1, the Organisation 1",
        "Lantern Womens Aid, the lantern women's aid ltd|Organisation 1, Organisation 1 ltd",
        "Keep in mind: Mind helps.|Keep in mind: Organisation 1 helps.",
        "与华人中心合作|与Organisation 1合作",
        "The Patels and a Patel|The Person 1 and a Person 1",
        "Ash\u00ADa Pa\u200Btel|Person 1",
        "Write to asha.p@riverside.org.uk or mark@x.co, see www.riverside.org.uk/team.|Write to [email] or [email], see [web address].",
        "Ring 020 7946 0018, +44 (0)20 7946 0999 or 07700 900123.|Ring [number], [phone] or [phone].",
        "At 12 high street, Aldermere AB1 2CD, charity no. 1107583 and SC012345.|At [address] [postcode], charity no. [number] and [number].",
        "£1,000,000 by 21 November 2026, clause 12.3, 2026-11-22, 85 % of 120000 is 10|£1,000,000 by 21 November 2026, clause 12.3, 2026-11-22, 85 % of [number] is 10",
    })
    void namesBecomeNumbersAndOtherWordsStay(String said, String printed) {
        assertThat(new Redaction(KNOWN, true).text(said)).isEqualTo(printed);
    }

    @Test
    void aMonthIsNoNameBesideANumber() {
        Redaction redaction = new Redaction(new KnownNames(List.of(person("May", "June")), List.of(), List.of(), List.of()), true);
        assertThat(redaction.text("On 1 May 2026 we met May; in June 2026 she left.")).isEqualTo("On 1 May 2026 we met Person 1; in June 2026 she left.");
    }

    @Test
    void aKindOfAgreementIsNobodyThoughSomebodyIsCalledGrant() {
        Redaction redaction = new Redaction(new KnownNames(List.of(person("Olu", "Grant")), List.of(), List.of(), List.of()), true);
        assertThat(redaction.text("Grant agreement with Grant, a grant of £5")).isEqualTo("Grant agreement with Person 1, a grant of £5");
    }

    @Test
    void ourOwnNameMayStay() {
        assertThat(new Redaction(KNOWN, false).text("Riverside Community Trust and Mind")).isEqualTo("Riverside Community Trust and Organisation 1");
    }

    @Test
    void numbersStayTheSameOverPapersAndTheKeySaysWhoIsWho() {
        Redaction redaction = new Redaction(KNOWN, true);
        redaction.of(paper("First", "Robert Stone met Mind."));
        assertThat(Words.all(redaction.of(paper("Second", "Asha Patel met Bob.")))).contains("Person 2 met Person 1.");
        assertThat(redaction.key()).containsExactly(new Redaction.KeyLine("Person 1", "Bob Stone"),
            new Redaction.KeyLine("Organisation 1", "Mind"), new Redaction.KeyLine("Person 2", "Asha Patel"));
    }

    /** Which Patel is meant, the paper doesn't say; one number for both would say more than the paper did. */
    @Test
    void aFamilyNameOfSeveralIsANumberOfItsOwn() {
        Redaction redaction = new Redaction(KNOWN, true);
        assertThat(redaction.text("Asha Patel, Dilip Patel, Patel")).isEqualTo("Person 1, Person 2, Person 3");
    }

    @Test
    void aNameIsFoundAcrossBoldWordsLineEndsAndWhereItWasCut() {
        Redaction redaction = new Redaction(KNOWN, true);
        Document document = Document.titled("A", SampleDocuments.DATED).footer("Riverside Community Tr…")
            .add(Block.paragraph(Inline.text("So As"), Inline.bold("ha"), Inline.text(" "), Inline.italic("Pa"), Inline.text("tel’s")))
            .add(Block.paragraph("Riverside\nCommunity Trust\nand Lantern Wom…")).done();
        Document redacted = redaction.of(document);
        assertThat(Words.all(redacted)).contains("So Person 1’s", "Organisation 1 and Organisation 2…");
        assertThat(redacted.footer()).isEqualTo("Organisation 1…");
        assertThat(redacted.blocks().getFirst()).isEqualTo(Block.paragraph(Inline.text("So Person 1"), Inline.text("’s")));
    }

    @Test
    void noFormatHoldsANameAnywhere() throws IOException {
        String names = "Asha Patel, Mark Hill, Zoë O’Neill, Riverside Community Trust, YSC, 020 7946 0018, asha@riverside.example, 1107583";
        Document document = everywhere(names);
        Document redacted = new Redaction(KNOWN, true).of(document);
        for (PaperFormat format : PaperFormat.values()) {
            String before = everything(new Papers().write(document, format), format);
            String after = everything(new Papers().write(redacted, format), format);
            for (String name : List.of("Asha", "Patel", "Neill", "Riverside", "YSC", "7946", "1107583")) {
                assertThat(before).as(format + " holds it before").contains(name);
                assertThat(after).as(format.name()).doesNotContainIgnoringCase(name);
            }
        }
    }

    /** Names of random letters in random writing and at random places: none is left, and what was around them is. */
    @Test
    void noRandomNameIsLeft() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            String given = word(random);
            String family = word(random) + (random.nextInt(4) == 0 ? "-" + word(random) : "");
            String club = word(random) + " " + word(random) + " " + word(random);
            KnownNames known = new KnownNames(List.of(person(given, family)), List.of(organisation(club, false)), List.of(), List.of());
            String said = "7 " + written(random, given + " " + family) + "’s 8 " + written(random, club) + " 9 " + written(random, family) + ", x"
                + given.toLowerCase(Locale.ROOT) + "x";
            assertThat(new Redaction(known, true).text(said)).as(said)
                .isEqualTo("7 Person 1’s 8 Organisation 1 9 Person 1, x" + given.toLowerCase(Locale.ROOT) + "x");
        }
    }

    @Test
    void aThousandPartnersAndContactsAreFoundInABlink() {
        Random random = new Random(5);
        List<Someone> people = Stream.generate(() -> person(word(random), word(random))).limit(6_000).toList();
        Redaction redaction = new Redaction(new KnownNames(people, List.of(), List.of(), List.of()), true);
        Document redacted = redaction.of(SampleDocuments.agreement(40));
        assertThat(redacted.blocks()).hasSize(SampleDocuments.agreement(40).blocks().size() + 1);
    }

    private static String written(Random random, String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
            case 2 -> name.replace(" ", "  ").replace("-", "‑");
            default -> name;
        };
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder().append("BCDFGŁŚŽ".charAt(random.nextInt(8)));
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            word.append("qvwzkjéñøxß".charAt(random.nextInt(11)));
        }
        return word.append("q").toString();
    }

    private static Document everywhere(String names) {
        Block.Table table = new Block.Table("Caption " + names, List.of(Block.Cell.of("Head " + names)), List.of(1), List.of(List.of(Block.Cell.of(names))));
        return Document.titled("Title " + names, SampleDocuments.DATED).by("Author " + names).footer("Foot Asha Patel Riverside Community Trust")
            .add(Block.heading(1, names)).add(Block.heading(2, "1", names)).add(Block.clause("1.1", Inline.text(names), Inline.missing(names)))
            .add(Block.paragraph(Inline.link(names, "https://riverside.example/asha"))).add(table).add(Block.bullets(1, List.of(names)))
            .add(Block.numbered(0, List.of(names)))
            .add(new Block.BulletList(0, List.of(new Block.Item(Inline.lines("x"), List.of(Block.bullets(0, List.of(names)))))))
            .add(new Block.Panel(Block.Tone.ACTION, names, List.of(Block.paragraph(names), table)))
            .add(new Block.Signatures(List.of(new Block.Party(names, names, List.of(Block.Line.of(names, names)))))).done();
    }

    private static Document paper(String title, String words) {
        return Document.titled(title, SampleDocuments.DATED).add(Block.paragraph(words)).done();
    }

    /** All text of a file: of a PDF its words and properties, of a zipped one every part. */
    private static String everything(byte[] bytes, PaperFormat format) throws IOException {
        return switch (format) {
            case PDF -> {
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    var outline = new StringBuilder();
                    pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> outline.append(item.getTitle()).append('\n'));
                    yield new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getTitle() + pdf.getDocumentInformation().getAuthor()
                        + pdf.getDocumentInformation().getSubject() + outline
                        + new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                }
            }
            case DOCX, ODT -> {
                List<String> parts = new ArrayList<>();
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        parts.add(entry.getName() + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
                yield String.join("\n", parts);
            }
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static Someone person(String given, String family) {
        return new Someone(given + " " + family, false, List.of(given + " " + family, family + ", " + given, given.substring(0, 1) + " " + family),
            List.of(given, family));
    }

    private static Someone organisation(String name, boolean us) {
        return new Someone(name, us, List.of(name), List.of());
    }
}
