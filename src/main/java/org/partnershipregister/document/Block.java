package org.partnershipregister.document;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A part of a paper that stands on lines of its own. Sealed, so that a writer that forgets a kind doesn't compile. */
public sealed interface Block {
    /** The longest number of a heading or clause that has room beside its text; longer ones are cut. */
    int NUMBER = 12;

    /** A heading of level 1 (the paper's title) to 4; {@code number} such as "3", or "" for none. Don't leave out a level on the way down. */
    record Heading(int level, String number, List<Inline> text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("Heading level " + level);
            }
            number = Printable.shortened(number, NUMBER);
            text = List.copyOf(text);
        }
    }

    /**
     * Running text. {@code number} ("3.1", "(a)" or "") hangs to the left of it; {@code indent} is 0 for ordinary text, 1 for a clause
     * and what continues it, 2 for a sub-clause.
     */
    record Paragraph(String number, int indent, List<Inline> text) implements Block {
        public Paragraph {
            number = Printable.shortened(number, NUMBER);
            indent = Math.clamp(indent, number.isBlank() ? 0 : 1, 3);
            text = List.copyOf(text);
        }
    }

    /** A list; {@code indent} as in {@link Paragraph}, so that a list within a clause lines up with its text. */
    sealed interface Listing extends Block {
        int indent();

        List<Item> items();
    }

    /** A list whose items have no order. */
    record BulletList(int indent, List<Item> items) implements Listing {
        public BulletList {
            indent = Math.clamp(indent, 0, 3);
            items = List.copyOf(items);
        }
    }

    /** A list counted 1, 2, 3; every such list starts at 1. */
    record NumberedList(int indent, List<Item> items) implements Listing {
        public NumberedList {
            indent = Math.clamp(indent, 0, 3);
            items = List.copyOf(items);
        }
    }

    /** One entry of a list, with the lists below it. */
    record Item(List<Inline> text, List<Listing> nested) {
        public Item {
            text = List.copyOf(text);
            nested = List.copyOf(nested);
        }
    }

    /**
     * A table. {@code header} holds the column headings, or is empty for a table of facts whose first column names each row;
     * {@code weights} share out the width; {@code caption} may be "".
     */
    record Table(String caption, List<Cell> header, List<Integer> weights, List<List<Cell>> rows) implements Block {
        private static final int MANY = 9;

        public Table {
            caption = Printable.line(caption);
            header = List.copyOf(header);
            weights = List.copyOf(weights);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = weights.size();
            if (columns == 0 || weights.stream().anyMatch(w -> w < 1)) {
                throw new IllegalArgumentException("A table needs a positive weight for each column");
            }
            if (!header.isEmpty() && header.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table needs " + columns + " cells");
            }
        }

        /** True when it has so many columns that its words are set smaller. */
        boolean dense() {
            return weights.size() >= MANY;
        }
    }

    /** What stands in one field of a table. */
    record Cell(List<Inline> text) {
        public Cell {
            text = List.copyOf(text);
        }

        public static Cell of(String text) {
            return new Cell(Inline.lines(text));
        }

        public static Cell of(Inline text) {
            return new Cell(List.of(text));
        }
    }

    /** Room to sign, one block per party; a party's block never runs over a page end. */
    record Signatures(List<Party> parties) implements Block {
        public Signatures {
            parties = List.copyOf(parties);
        }
    }

    /** One party's place to sign: "Signed for and on behalf of", the organisation, then the lines to fill in. */
    record Party(String label, String organisation, List<Line> lines) {
        public Party {
            label = Printable.line(label);
            organisation = Printable.line(organisation);
            lines = List.copyOf(lines);
        }
    }

    /** A labelled line such as "Name"; an empty value leaves a rule to write on, and {@code tall} leaves the room a signature needs. */
    record Line(String label, String value, boolean tall) {
        public Line {
            label = Printable.line(label);
            value = Printable.line(value);
        }

        public static Line toSign(String label) {
            return new Line(label, "", true);
        }

        public static Line of(String label, String value) {
            return new Line(label, value, false);
        }
    }

    /** A box that stands out, such as a decision or an action in meeting notes; {@code title} says in words what its colour hints at. */
    record Panel(Tone tone, String title, List<Block> content) implements Block {
        public Panel {
            Objects.requireNonNull(tone, "tone");
            title = Printable.line(title);
            content = List.copyOf(content);
            if (content.stream().anyMatch(b -> b instanceof Panel || b instanceof PageBreak || b instanceof Signatures || b instanceof Heading)) {
                throw new IllegalArgumentException("A panel holds paragraphs, lists and tables only");
            }
        }
    }

    /** What a panel is about. */
    enum Tone {
        DECISION, ACTION, NOTE
    }

    /** What follows begins on a new page, under the logo again if it is {@code headed}, as the next of many letters is. */
    record PageBreak(boolean headed) implements Block {
        public PageBreak() {
            this(false);
        }
    }

    static Heading heading(int level, String text) {
        return new Heading(level, "", List.of(Inline.text(text)));
    }

    static Heading heading(int level, String number, String text) {
        return new Heading(level, number, List.of(Inline.text(text)));
    }

    static Paragraph paragraph(Inline... text) {
        return new Paragraph("", 0, List.of(text));
    }

    static Paragraph paragraph(String text) {
        return new Paragraph("", 0, Inline.lines(text));
    }

    /** A numbered clause, such as "3.1"; or, with number "", more text of the clause above. */
    static Paragraph clause(String number, Inline... text) {
        return new Paragraph(number, 1, List.of(text));
    }

    /** A numbered part of a clause, such as "(a)". */
    static Paragraph subclause(String number, Inline... text) {
        return new Paragraph(number, 2, List.of(text));
    }

    static BulletList bullets(int indent, List<String> items) {
        return new BulletList(indent, items.stream().map(Block::item).toList());
    }

    static NumberedList numbered(int indent, List<String> items) {
        return new NumberedList(indent, items.stream().map(Block::item).toList());
    }

    static Item item(String text) {
        return new Item(Inline.lines(text), Collections.emptyList());
    }
}
