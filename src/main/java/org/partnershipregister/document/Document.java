package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.partnershipregister.model.HouseStyle;

/**
 * A paper as a value: its title, author, date, language, footer, page size and blocks, with no trace of any file format.
 * How it looks beside that is the house style; its pages are {@code numbered} at their foot unless they are papers of their own, as letters are.
 * The title goes into the file's properties (PDF/UA wants one); to print it, start with a {@code Heading} of level 1.
 */
public record Document(String title, String author, LocalDate dated, Locale language, String footer, PageSize pageSize, List<Block> blocks,
                       boolean numbered, HouseStyle look) {
    private static final int FOOTER = 110;

    public Document {
        title = Printable.line(title);
        author = Printable.line(author);
        Objects.requireNonNull(dated, "dated");
        Objects.requireNonNull(pageSize, "pageSize");
        language = language.getLanguage().isEmpty() ? Locale.UK : language;
        footer = Printable.shortened(footer, FOOTER);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(look, "look");
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
    }

    /** A paper in the usual style. */
    public Document(String title, String author, LocalDate dated, Locale language, String footer, PageSize pageSize, List<Block> blocks) {
        this(title, author, dated, language, footer, pageSize, blocks, true, HouseStyle.USUAL);
    }

    /** The same paper in a house style: on its sheet, turned as before, with its own line at the foot. */
    public Document in(HouseStyle style) {
        String ours = Printable.line(style.footer()).strip();
        String foot = ours.isEmpty() || footer.isBlank() ? ours + footer : footer + " · " + ours;
        return new Document(title, author, dated, language, foot, pageSize.on(style.sheet()), blocks, numbered, style);
    }

    /** Begins a UK English A4 document; {@code dated} goes into the file's properties, so that the same facts give the same bytes. */
    public static Draft titled(String title, LocalDate dated) {
        return new Draft(title, dated);
    }

    /** Gathers a document block by block, in reading order. */
    public static final class Draft {
        private final String title;
        private final LocalDate dated;
        private final List<Block> blocks = new ArrayList<>();
        private String author = "";
        private Locale language = Locale.UK;
        private String footer = "";
        private PageSize pageSize = PageSize.A4;
        private boolean numbered = true;

        private Draft(String title, LocalDate dated) {
            this.title = title;
            this.dated = dated;
        }

        public Draft by(String author) {
            this.author = author;
            return this;
        }

        public Draft in(Locale language) {
            this.language = language;
            return this;
        }

        /** Sets the text at the foot of every page; the writers add "Page x of y". What is longer than a line (110 characters) is cut. */
        public Draft footer(String text) {
            this.footer = text;
            return this;
        }

        public Draft on(PageSize size) {
            this.pageSize = size;
            return this;
        }

        /** Leaves out "Page x of y". */
        public Draft unnumbered() {
            this.numbered = false;
            return this;
        }

        public Draft add(Block block) {
            blocks.add(block);
            return this;
        }

        public Draft addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        public Document done() {
            return new Document(title, author, dated, language, footer, pageSize, blocks, numbered, HouseStyle.USUAL);
        }
    }
}
