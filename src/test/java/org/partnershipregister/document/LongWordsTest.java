package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;

/** Words of ten thousand letters without a gap: cut at the ends of lines, whole when read back, and not a matter of minutes. */
@Timeout(120)
class LongWordsTest {
    private static final int LENGTH = 10_000;
    private static final List<String> PIECES = List.of("a", "Z", "9", " ", "-", "é", "e\u0301", "\u0915\u094D\u0937", "\u0644", "漢", "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83C\uDDEC\uD83C\uDDE7", "partner\u2019s", "\u2019", "/", "w".repeat(300));
    private static final long SEED = 4;

    private final Papers papers = new Papers();
    private final Random random = new Random(SEED);

    @Test
    void oneInANarrowCellKeepsEveryLetter() throws IOException {
        String word = word(LENGTH);
        assertThat(capitals(text(table(List.of(word, "one", "two", "three", "four", "five", "six", "seven"))))).isEqualTo(word);
    }

    @Test
    void oneBetweenUsualWordsKeepsEveryLetter() throws IOException {
        String word = word(3_000);
        String text = text(Document.titled("t", LocalDate.EPOCH).add(Block.clause("1", Inline.text("before " + word + " between " + word + " after"))).done());
        assertThat(capitals(text)).isEqualTo(word + word);
        assertThat(text).contains("before", "between", "after").doesNotContain("-", "\u00AD");
    }

    /** In time of the processor, for test machines are shared. Every cell of every schedule is one such word; it took minutes. */
    @Test
    void oneInEveryCellOfEveryScheduleTakesSeconds() throws IOException {
        Document document = AgreementPaper.of(AgreementHostileTest.facts("x".repeat(LENGTH), 1)).document();
        papers.warmUp();
        long start = cpu();
        byte[] pdf = papers.write(document, PaperFormat.PDF);
        assertThat((cpu() - start) / 1e9).isLessThan(10);
        assertThat(read(pdf).chars().filter(c -> c == 'x').count()).isGreaterThan(40L * LENGTH);
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            assertThat(papers.write(document, format)).isNotEmpty();
        }
    }

    @Test
    void twentyFiveColumnsOfThemAreAPaper() throws IOException {
        String word = "\u0416".repeat(1_000);
        assertThat(capitals(text(table(Collections.nCopies(25, word))))).hasSize(25_000);
    }

    @Test
    void aPartyMayBeCalledSo() throws IOException {
        String word = word(LENGTH);
        var party = AgreementSamples.party(AgreementSamples.organisation(word, LegalForm.CIO, Identifier.Scheme.GB_CHC, "1107583"), MemberRole.MEMBER, "");
        Document document = AgreementPaper.of(AgreementSamples.whole("partnership-agreement", List.of(AgreementSamples.town().getFirst(), party))).document();
        papers.warmUp();
        long start = cpu();
        byte[] pdf = papers.write(document, PaperFormat.PDF);
        assertThat((cpu() - start) / 1e9).isLessThan(10);
        assertThat(capitals(read(pdf))).contains(word);
    }

    @Test
    void lettersAreToldApartAsJavaDoes() {
        BreakIterator java = BreakIterator.getCharacterInstance(Locale.UK);
        for (int run = 0; run < 200; run++) {
            String text = text(random.nextInt(120));
            java.setText(text);
            java.first();
            LetterBreaks ours = new LetterBreaks();
            ours.setText(text);
            assertThat(ends(ours::next)).as(text).isEqualTo(ends(java::next));
        }
    }

    /** The rest of a text is given anew for each line; what is remembered of the line before must make no difference. */
    @Test
    void linesMayEndWhereTheyMightWithoutAMemory() {
        for (int run = 0; run < 300; run++) {
            String text = text(1 + random.nextInt(12));
            WordBreaks remembers = new WordBreaks(Watch.NONE, text.length());
            remembers.setText(text);
            List<Integer> ends = new ArrayList<>(ends(remembers::next));
            assertThat(ends.getLast()).isEqualTo(text.length());
            for (int from = 1; from < text.length(); from += 1 + random.nextInt(40)) {
                String rest = text.substring(from);
                remembers.setText(rest);
                WordBreaks fresh = new WordBreaks(Watch.NONE, rest.length());
                fresh.setText(rest);
                assertThat(ends(remembers::next)).as(rest).isEqualTo(ends(fresh::next));
            }
        }
    }

    private String text(int pieces) {
        return IntStream.range(0, pieces).mapToObj(i -> PIECES.get(random.nextInt(PIECES.size()))).collect(Collectors.joining());
    }

    private String word(int length) {
        return random.ints(length, '\u0410', '\u0430').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<Integer> ends(IntSupplier next) {
        List<Integer> ends = new ArrayList<>();
        for (int at = next.getAsInt(); at != BreakIterator.DONE; at = next.getAsInt()) {
            ends.add(at);
        }
        return ends;
    }

    private static Document table(List<String> cells) {
        List<Block.Cell> heads = IntStream.range(0, cells.size()).mapToObj(i -> Block.Cell.of("h")).toList();
        return Document.titled("t", LocalDate.EPOCH).add(new Block.Table("", heads, Collections.nCopies(cells.size(), 1),
            List.of(cells.stream().map(Block.Cell::of).toList()))).done();
    }

    private String text(Document document) throws IOException {
        return read(papers.write(document, PaperFormat.PDF));
    }

    private static String read(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The Cyrillic capitals: nothing else on a page has any. */
    private static String capitals(String text) {
        return text.replaceAll("[^\\u0410-\\u042F]", "");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
