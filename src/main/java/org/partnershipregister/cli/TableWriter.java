package org.partnershipregister.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a list as columns of text for people; texts of several lines become one. */
final class TableWriter {
    private static final int WIDEST = 50;
    private static final String GAP = "  ";

    private final PrintStream out;

    TableWriter(PrintStream out) {
        this.out = out;
    }

    void write(Listing listing) {
        List<List<String>> rows = Stream.concat(Stream.of(listing.columns()), listing.rows().stream())
            .map(row -> row.stream().map(TableWriter::line).toList()).toList();
        List<Integer> widths = IntStream.range(0, listing.columns().size())
            .mapToObj(column -> rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)).toList();
        rows.forEach(row -> out.println(IntStream.range(0, row.size())
            .mapToObj(column -> row.get(column) + " ".repeat(widths.get(column) - length(row.get(column))))
            .collect(Collectors.joining(GAP)).stripTrailing()));
    }

    private static String line(String cell) {
        String flat = cell.replaceAll("\\s+", " ").strip();
        return length(flat) > WIDEST ? flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)) + "…" : flat;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
