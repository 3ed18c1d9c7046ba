package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any list of the program as a paper: the columns on show and all rows of the filter, on sheets across when there are more than four columns. */
public final class ListDocument {
    private static final int UPRIGHT = 4;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
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

    /** Widths follow what usually stands in a column, looked at in the first rows; its longest word must fit. */
    private static List<Integer> weights(List<String> headings, List<List<String>> rows) {
        List<List<String>> seen = new ArrayList<>(List.of(headings));
        seen.addAll(rows.subList(0, Math.min(rows.size(), LOOKED_AT)));
        return IntStream.range(0, headings.size()).map(column -> {
            double usual = seen.stream().mapToInt(row -> row.get(column).length()).average().orElse(0);
            int word = seen.stream().flatMap(row -> Stream.of(row.get(column).split("\\s+"))).mapToInt(String::length).max().orElse(0);
            return (int) Math.clamp(Math.max(usual, word), NARROWEST, WIDEST);
        }).boxed().toList();
    }
}
