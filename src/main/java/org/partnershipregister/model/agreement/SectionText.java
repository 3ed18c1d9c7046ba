package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a section, taken apart: one paragraph a line; {@code - } begins a lettered part of the paragraph above, {@code |} a table
 * row, and a list or table field stands on a line of its own; bold and italic end with their line. Any text can be read.
 */
public record SectionText(List<Part> parts) {

    public SectionText {
        parts = List.copyOf(parts);
    }

    /** What stands on lines of its own. */
    public sealed interface Part {
    }

    /** A paragraph, numbered 3.1 in a clause. */
    public record Paragraph(List<Piece> text) implements Part {
    }

    /** A lettered part (a) of the paragraph above. */
    public record Lettered(List<Piece> text) implements Part {
    }

    /** A list or table from the register. */
    public record Filled(AgreementField field) implements Part {
    }

    /** Typed table rows, the first being the head; shorter rows are to be filled up with empty cells. */
    public record Rows(List<List<List<Piece>>> rows) implements Part {
        /** How many columns the widest row has. */
        public int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** Takes a text apart. */
    public static SectionText parse(String text) {
        List<Part> parts = new ArrayList<>();
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("|")) {
                rows.add(TableRow.cells(line).stream().map(Piece::parse).map(SectionText::stripped).toList());
            } else {
                endTable(rows, parts);
                add(line, parts);
            }
        }
        endTable(rows, parts);
        return new SectionText(parts);
    }

    /** What stands before the lettered part of this index: 0 is (a), 25 is (z), 26 is (aa). */
    public static String letter(int index) {
        String letter = String.valueOf((char) ('a' + index % 26));
        return "(" + letter.repeat(index / 26 + 1) + ")";
    }

    /** All running pieces, in reading order; fields that are lists or tables are among them. */
    public Stream<Piece> pieces() {
        return parts.stream().flatMap(part -> switch (part) {
            case Paragraph(List<Piece> text) -> text.stream();
            case Lettered(List<Piece> text) -> text.stream();
            case Filled(AgreementField field) -> Stream.of(new Piece.Value(field));
            case Rows(List<List<List<Piece>>> rows) -> rows.stream().flatMap(List::stream).flatMap(List::stream);
        });
    }

    private static void add(String line, List<Part> parts) {
        List<Piece> pieces = stripped(Piece.parse(line));
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Words(String words) && words.startsWith("- ")) {
            List<Piece> part = new ArrayList<>(pieces);
            part.set(0, new Piece.Words(words.substring(2)));
            parts.add(new Lettered(stripped(part)));
        } else {
            addParagraphs(pieces, parts);
        }
    }

    /** Without blanks at the ends, which marks that change nothing leave behind. */
    static List<Piece> stripped(List<Piece> pieces) {
        List<Piece> stripped = new ArrayList<>(pieces);
        if (!stripped.isEmpty() && stripped.getFirst() instanceof Piece.Words(String first)) {
            stripped.set(0, new Piece.Words(first.stripLeading()));
        }
        if (!stripped.isEmpty() && stripped.getLast() instanceof Piece.Words(String last)) {
            stripped.set(stripped.size() - 1, new Piece.Words(last.stripTrailing()));
        }
        stripped.removeIf(piece -> piece instanceof Piece.Words(String words) && words.isEmpty());
        return List.copyOf(stripped);
    }

    /** A list or table amid a sentence divides the paragraph. */
    private static void addParagraphs(List<Piece> line, List<Part> parts) {
        List<Piece> sentence = new ArrayList<>();
        for (Piece piece : line) {
            if (piece instanceof Piece.Value(AgreementField field) && field.block()) {
                endParagraph(sentence, parts);
                parts.add(new Filled(field));
            } else {
                sentence.add(piece);
            }
        }
        endParagraph(sentence, parts);
    }

    private static void endParagraph(List<Piece> sentence, List<Part> parts) {
        boolean blank = sentence.stream().allMatch(piece -> piece instanceof Piece.Look || piece instanceof Piece.Words(String words) && words.isBlank());
        if (!blank) {
            parts.add(new Paragraph(List.copyOf(sentence)));
        }
        sentence.clear();
    }

    private static void endTable(List<List<List<Piece>>> rows, List<Part> parts) {
        if (!rows.isEmpty()) {
            parts.add(new Rows(List.copyOf(rows)));
            rows.clear();
        }
    }
}
