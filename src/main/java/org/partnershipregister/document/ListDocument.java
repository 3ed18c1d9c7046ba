package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any list of the program as a paper: the columns on show and all rows of the filter, on sheets across when there are more than four columns. */
public final class ListDocument {
    private static final int UPRIGHT = 4;
    /** Letters to a line of an upright sheet and of one across. */
    private static final int UP = 80;
    private static final int ACROSS = 125;
    private static final int NARROWEST = 4;
    private static final int LONGEST_WORD = 24;
    /** A column whose longest cell is no longer, as dates are, keeps it on one line. */
    private static final int SHORT = 17;
    private static final int WIDEST = 60;
    private static final int PADDING = 4;
    private static final int LOOKED_AT = 300;

    private ListDocument() {
    }

    /** @param us whose list it is, "" if nobody is named @param said what the filter leaves, such as "34 partners"; may be "" */
    public static Document of(String us, String title, String said, LocalDate asOf, List<String> headings, List<List<String>> rows) {
        ReportPhrases phrases = new ReportPhrases();
        Document.Draft draft = Document.titled(title, asOf).by(us).footer(phrases.footer(us, title, asOf))
            .on(headings.size() > UPRIGHT ? PageSize.A4_LANDSCAPE : PageSize.A4).add(Block.heading(1, title))
            .add(Block.paragraph(phrases.text("list.count", rows.size(), phrases.day(asOf))));
        if (!said.isBlank()) {
            draft.add(Block.paragraph(said));
        }
        if (!rows.isEmpty() && !headings.isEmpty()) {
            draft.add(new Block.Table("", headings.stream().map(Block.Cell::of).toList(), weights(headings, rows),
                rows.stream().map(row -> row.stream().map(Block.Cell::of).toList()).toList()));
        }
        return draft.done();
    }

    /**
     * Widths in letters: each column has room for its longest word, and what is left of the sheet goes to those whose cells are longer, as the
     * first rows show.
     */
    private static List<Integer> weights(List<String> headings, List<List<String>> rows) {
        List<List<String>> seen = new ArrayList<>(List.of(headings));
        seen.addAll(rows.subList(0, Math.min(rows.size(), LOOKED_AT)));
        List<Integer> least = IntStream.range(0, headings.size()).mapToObj(column -> least(seen, column)).toList();
        List<Integer> wished = IntStream.range(0, headings.size()).mapToObj(column -> Math.max(0, longest(seen, column) - least.get(column))).toList();
        int room = Math.max(0, (headings.size() > UPRIGHT ? ACROSS : UP) - least.stream().mapToInt(Integer::intValue).sum());
        int wishes = Math.max(1, wished.stream().mapToInt(Integer::intValue).sum());
        return IntStream.range(0, headings.size()).map(column -> least.get(column) + room * wished.get(column) / wishes).boxed().toList();
    }

    private static int least(List<List<String>> seen, int column) {
        int whole = longest(seen, column);
        if (whole <= SHORT) {
            return Math.max(whole, NARROWEST + PADDING);
        }
        int word = seen.stream().flatMap(row -> Stream.of(row.get(column).split("\\s+"))).mapToInt(String::length).max().orElse(0);
        return Math.clamp(word, NARROWEST, LONGEST_WORD) + PADDING;
    }

    private static int longest(List<List<String>> seen, int column) {
        return Math.min(WIDEST, PADDING + seen.stream().flatMap(row -> row.get(column).lines()).mapToInt(String::length).max().orElse(0));
    }
}
