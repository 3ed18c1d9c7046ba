package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.Looks;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.SectionText;

/** Turns a section's text into numbered paragraphs, lettered parts, lists and tables, its fields filled in one pass. */
final class SectionBlocks {
    private static final int CHARACTERS_PER_SHARE = 14;
    private static final int WIDEST = 4;

    private final FieldValues values;
    private final FieldBlocks lists;
    private final SectionNumbers numbers;
    private final Phrases phrases;

    SectionBlocks(FieldValues values, FieldBlocks lists, SectionNumbers numbers, Phrases phrases) {
        this.values = values;
        this.lists = lists;
        this.numbers = numbers;
        this.phrases = phrases;
    }

    List<Block> of(AgreementSection section) {
        String number = section.kind() == SectionKind.CLAUSE ? numbers.of(section).map(n -> n + ".").orElse("") : "";
        List<Block> blocks = new ArrayList<>();
        int paragraphs = 0;
        int letters = 0;
        for (SectionText.Part part : SectionText.parse(section.text()).parts()) {
            switch (part) {
                case SectionText.Paragraph(List<Piece> text) -> {
                    paragraphs++;
                    letters = 0;
                    blocks.add(paragraph(number, paragraphs, text));
                }
                case SectionText.Lettered(List<Piece> text) -> blocks.add(new Block.Paragraph(SectionText.letter(letters++), 2, inlines(text)));
                case SectionText.Filled(var field) -> blocks.addAll(lists.of(field));
                case SectionText.Rows rows -> blocks.add(table(rows));
            }
        }
        return blocks;
    }

    private Block paragraph(String clause, int paragraph, List<Piece> text) {
        return clause.isEmpty() ? new Block.Paragraph("", 0, inlines(text))
            : new Block.Paragraph(clause + paragraph, 1, inlines(text));
    }

    private Table table(SectionText.Rows typed) {
        List<List<Cell>> rows = typed.rows().stream().map(row -> filledUp(row, typed.columns())).toList();
        List<Integer> weights = IntStream.range(0, typed.columns()).mapToObj(column -> weight(rows, column)).toList();
        return new Table("", rows.getFirst(), weights, rows.subList(1, rows.size()));
    }

    private List<Cell> filledUp(List<List<Piece>> row, int columns) {
        return IntStream.range(0, columns).mapToObj(i -> i < row.size() ? new Cell(inlines(row.get(i))) : Cell.of("")).toList();
    }

    /** A share of the width after the words in a column; a column left empty for writing gets the most. */
    private static int weight(List<List<Cell>> rows, int column) {
        int longest = rows.stream().skip(1).mapToInt(row -> Inline.words(row.get(column).text()).length()).max().orElse(0);
        return longest == 0 ? WIDEST : Math.clamp(longest / CHARACTERS_PER_SHARE + 1, 1, WIDEST);
    }

    private List<Inline> inlines(List<Piece> pieces) {
        List<Inline> inlines = new ArrayList<>();
        Set<Piece.Look.Style> styles = EnumSet.noneOf(Piece.Look.Style.class);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Look look) {
                Looks.apply(look, styles);
            } else {
                boolean last = pieces.subList(i + 1, pieces.size()).stream().allMatch(Piece.Look.class::isInstance);
                inlines(pieces.get(i), last).forEach(inline -> inlines.add(marked(inline, styles)));
            }
        }
        return inlines;
    }

    private List<Inline> inlines(Piece piece, boolean last) {
        return switch (piece) {
            case Piece.Words(String text) -> List.of(Inline.text(text));
            case Piece.Value(var field) -> values.of(field, last);
            case Piece.Reference(SectionKind kind, String code) -> List.of(reference(kind, code));
            case Piece.Gap(String what) -> List.of(Inline.missing(what));
            case Piece.Each(var of) -> List.of(Inline.missing(phrases.paper("each." + of)));
            case Piece.Look _ -> List.of();
        };
    }

    private static Inline marked(Inline inline, Set<Piece.Look.Style> styles) {
        if (styles.isEmpty() || !(inline instanceof Inline.Text text)) {
            return inline;
        }
        Set<Inline.Mark> marks = EnumSet.noneOf(Inline.Mark.class);
        marks.addAll(text.marks());
        styles.forEach(style -> marks.add(style == Piece.Look.Style.BOLD ? Inline.Mark.BOLD : Inline.Mark.ITALIC));
        return new Inline.Text(text.text(), marks);
    }

    private Inline reference(SectionKind kind, String code) {
        String name = kind == SectionKind.CLAUSE ? "clause" : "schedule";
        return numbers.of(kind, code).<Inline>map(number -> Inline.text(phrases.paper(name, number.toString())))
            .orElseGet(() -> Inline.missing(phrases.text("agreement.field." + name, code)));
    }
}
