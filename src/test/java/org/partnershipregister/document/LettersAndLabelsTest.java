package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.party.Letter;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.Recipient;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LettersAndLabelsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double MILLIMETRE = 72 / 25.4;
    private static final Papers PAPERS = new Papers();

    private final Recipient asha = new Recipient(UUID.randomUUID(), new PersonName("Ms", "Asha", "Patel", ""), "Aldermere Borough Council",
        "Head of communities", List.of("Civic Centre", "High Street", "Aldermere", "AL1 2CD"), false);
    private final Recipient tom = new Recipient(UUID.randomUUID(), new PersonName("", "Thomas", "", "Tom"), "", "", List.of(), false);
    private final Mailing mailing = new Mailing(new Mailing.Sender("Harbour Trust", List.of("1 Quay", "Aldermere", "AL1 1AA"), "01632 960 001"),
        List.of(asha, tom));

    @Test
    void eachContactGetsALetterOnPagesOfItsOwnWithItsOwnWords() throws IOException {
        Letter letter = new Letter("Our meeting with ‹organisation›", "We thank ‹organisation› for its help.\n\nSee you, ‹name›.", DAY,
            "Yours sincerely", "Ann Lee");
        byte[] pdf = PAPERS.write(LetterDocument.of("Letters", letter, mailing), PaperFormat.PDF);
        assertThat(words(pdf, 1)).contains("Harbour Trust", "22 November 2026", "Ms Asha Patel", "Head of communities", "Civic Centre", "AL1 2CD",
            "Dear Ms Patel", "Our meeting with Aldermere Borough Council", "See you, Asha Patel.", "Ann Lee").doesNotContain("Dear Tom", "Page 1");
        assertThat(words(pdf, 2)).contains("Dear Tom", "[organisation]", "See you, Tom.").doesNotContain("Patel");
        keep("letters.pdf", pdf);
        assertStandards(pdf);
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            assertThat(PAPERS.write(LetterDocument.of("Letters", letter, mailing), format)).isNotEmpty();
        }
    }

    @Test
    void aNameThatLooksLikeAFieldIsOnlyAName() {
        Recipient odd = new Recipient(UUID.randomUUID(), PersonName.of("‹organisation›"), "Hidden", "", List.of(), false);
        Document document = LetterDocument.of("Letters", new Letter("", "Hello ‹name›", DAY, "", ""), new Mailing(mailing.from(), List.of(odd)));
        assertThat(Words.all(document)).contains("Hello ‹organisation›");
    }

    @ParameterizedTest
    @EnumSource
    void noTextLeavesItsLabel(LabelSheet sheet) throws IOException {
        Random random = new Random(7);
        List<List<String>> labels = new ArrayList<>(List.of(asha.lines(), List.of("W".repeat(300)), List.of("x ".repeat(900), "AL1 1AA")));
        while (labels.size() < sheet.count() + 3) {
            labels.add(lines(random));
        }
        int start = 4;
        byte[] pdf = PAPERS.write(new Labels("Address labels", DAY, sheet, start, labels), Watch.NONE);
        keep("labels-" + sheet + ".pdf", pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            List<Integer> used = new ArrayList<>(used(read, 1, sheet));
            assertThat(used).isEqualTo(IntStream.range(start - 1, sheet.count()).boxed().toList());
            assertThat(used(read, 2, sheet)).isEqualTo(IntStream.range(0, 6).boxed().toList());
        }
        assertStandards(pdf);
    }

    @Test
    void aWholeAddressKeepsItsWordsAndALongOneIsSetSmaller() {
        LabelFit fit = new LabelFit(text -> text.length() * 0.5, 160, 90);
        assertThat(fit.of(asha.lines())).isEqualTo(new LabelFit.Fitted(10, asha.lines()));
        LabelFit.Fitted small = fit.of(IntStream.range(0, 9).mapToObj(i -> "Line " + i).toList());
        assertThat(small.size()).isEqualTo(8);
        LabelFit.Fitted wrapped = fit.of(List.of("one two three four five six seven eight nine ten eleven"));
        assertThat(String.join(" ", wrapped.lines())).isEqualTo("one two three four five six seven eight nine ten eleven");
        assertThat(fit.of(List.of("word ".repeat(2_000))).lines().getLast()).endsWith("…");
    }

    private static List<String> lines(Random random) {
        return IntStream.range(0, 1 + random.nextInt(9)).mapToObj(i -> random.ints(1 + random.nextInt(70), 0, 40)
            .mapToObj(c -> c > 30 ? " " : Character.toString('A' + c % 26)).reduce("L", String::concat)).toList();
    }

    /** The labels with text on a page; every letter must lie wholly in one of them. */
    private static List<Integer> used(PDDocument pdf, int page, LabelSheet sheet) throws IOException {
        java.util.TreeSet<Integer> used = new java.util.TreeSet<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                places.stream().filter(place -> !place.getUnicode().isBlank()).forEach(place -> used.add(label(place, sheet)));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return List.copyOf(used);
    }

    private static int label(TextPosition place, LabelSheet sheet) {
        double left = place.getX() / MILLIMETRE;
        double right = (place.getX() + place.getWidth()) / MILLIMETRE;
        double bottom = place.getY() / MILLIMETRE;
        double top = (place.getY() - place.getFontSizeInPt() * 0.75) / MILLIMETRE;
        return IntStream.range(0, sheet.count()).filter(i -> left >= sheet.x(i) && right <= sheet.x(i) + sheet.width()
            && top >= sheet.y(i) && bottom <= sheet.y(i) + sheet.height()).findFirst()
            .orElseThrow(() -> new AssertionError("\"" + place.getUnicode() + "\" at " + left + ", " + bottom + " mm is in no label"));
    }

    private static String words(byte[] pdf, int page) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(read);
        }
    }

    private static void assertStandards(byte[] pdf) {
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** For the eye. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name), pdf);
    }
}
