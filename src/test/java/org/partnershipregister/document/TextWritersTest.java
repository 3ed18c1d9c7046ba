package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.document.Block.clause;
import static org.partnershipregister.document.Block.heading;
import static org.partnershipregister.document.Block.paragraph;
import static org.partnershipregister.document.Inline.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.Inline.Mark;

class TextWritersTest {

    @Test
    void plainTextKeepsToItsWidthAndLosesNoWord() {
        for (Document document : List.of(SampleDocuments.agreement(3), SampleDocuments.notes())) {
            String written = plain(document);
            assertThat(written.lines()).allMatch(line -> line.length() <= 76);
            for (String word : Words.of(document.blocks()).split("\\s+")) {
                assertThat(written).contains(word.replaceFirst("\\.$", ""));
            }
        }
    }

    @Test
    void plainTextReadsLikeALetter() {
        assertThat(plain(paper(heading(1, "Notes"), clause("2.1", text("Said, and then said again at such length that the line must be broken here.")),
            Block.bullets(1, List.of("one")), paragraph("Up\nDown")))).isEqualTo("""
            Notes
            =====

            2.1 Said, and then said again at such length that the line must be broken
                here.

                - one

            Up
            Down
            """);
    }

    @Test
    void tablesInPlainTextNameEachValue() {
        assertThat(plain(SampleDocuments.notes())).contains("Place: Tŷ Hafan, Llanfair\n", "What: Write the bid\n", "Who: Jo Example\n");
    }

    @Test
    void markdownKeepsStructure() {
        assertThat(markdown(SampleDocuments.notes())).startsWith("# Notes of the steering group\n").contains("\n## 1 Money\n",
            "\nThe budget was looked at.\\\nNothing is overspent.\n", "> **Decision 2026-7**\n>\n> The group agreed", "> - bid of £40,000\n",
            "> | What | Who | By when |\n> | --- | --- | --- |\n");
        assertThat(markdown(SampleDocuments.agreement(2))).contains("- volunteers:\n  1. trained in safeguarding\n",
            "[the Charity Commission](<https://www.gov.uk/government/publications/cc34>)");
    }

    @Test
    void whatMarkdownWouldTakeForASignIsEscaped() {
        assertThat(markdown(paper(paragraph("1. no list")))).isEqualTo("1\\. no list\n");
        assertThat(markdown(paper(paragraph("# no heading")))).isEqualTo("\\# no heading\n");
        assertThat(markdown(paper(paragraph("- no * list_ `x` <b> [a](b) | &amp; R&D & co")))).isEqualTo(
            "\\- no \\* list\\_ \\`x\\` \\<b\\> \\[a\\](b) \\| \\&amp; R\\&D & co\n");
    }

    @Test
    void marksOfMarkdownTouchTheirWords() {
        assertThat(markdown(paper(paragraph(text("a"), new Inline.Text(" b ", EnumSet.of(Mark.ITALIC, Mark.BOLD)), text("c")))))
            .isEqualTo("a ***b*** c\n");
    }

    @Test
    void aFormatIsKnownByTheEndOfAFileName() {
        assertThat(PaperFormat.ofFileName("Agreement 1.2.DOCX")).contains(PaperFormat.DOCX);
        assertThat(PaperFormat.ofFileName("/tmp/notes.md")).contains(PaperFormat.MARKDOWN);
        assertThat(PaperFormat.ofFileName("pdf")).isEmpty();
        assertThat(PaperFormat.ofFileName("notes.doc")).isEmpty();
    }

    private static Document paper(Block... blocks) {
        return Document.titled("T", SampleDocuments.DATED).addAll(List.of(blocks)).done();
    }

    private static String plain(Document document) {
        return new String(new TextWriter().write(document), StandardCharsets.UTF_8);
    }

    private static String markdown(Document document) {
        return new String(new MarkdownWriter().write(document), StandardCharsets.UTF_8);
    }
}
