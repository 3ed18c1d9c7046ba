package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Fits the lines of an address into a label: as large as they have room, wrapped where a line is too long, cut only as a last resort. */
final class LabelFit {
    static final double LINE = 1.25;
    private static final double LARGEST = 11;
    private static final double READABLE = 8;
    private static final double SMALLEST = 5;
    private static final double STEP = 0.5;
    private static final String MORE = "…";

    private final ToDoubleFunction<String> measure;
    private final double width;
    private final double height;

    /** Lines as they are set, and the size of their letters in points. */
    record Fitted(double size, List<String> lines) {
    }

    /** @param measure the width of a text in the size of its letters; the room is in points */
    LabelFit(ToDoubleFunction<String> measure, double width, double height) {
        this.measure = measure;
        this.width = width;
        this.height = height;
    }

    Fitted of(List<String> lines) {
        for (double size = LARGEST; size >= READABLE; size -= STEP) {
            if (lines.size() <= room(size) && lines.stream().allMatch(fits(size)::test)) {
                return new Fitted(size, lines);
            }
        }
        for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
            List<String> wrapped = wrapped(lines, size);
            if (wrapped.size() <= room(size)) {
                return new Fitted(size, wrapped);
            }
        }
        return cut(wrapped(lines, SMALLEST));
    }

    private int room(double size) {
        return (int) Math.floor(height / (size * LINE));
    }

    private java.util.function.Predicate<String> fits(double size) {
        return text -> measure.applyAsDouble(text) * size <= width;
    }

    private Fitted cut(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.subList(0, room(SMALLEST)));
        String last = kept.removeLast();
        while (!fits(SMALLEST).test(last + MORE)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last + MORE);
        return new Fitted(SMALLEST, List.copyOf(kept));
    }

    private List<String> wrapped(List<String> lines, double size) {
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            String rest = line.strip();
            while (!fits(size).test(rest)) {
                int end = end(rest, size);
                result.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            }
            result.add(rest);
        }
        return List.copyOf(result);
    }

    /** Where the line must end: at the last blank that is early enough, or else within a word. */
    private int end(String text, double size) {
        int most = text.offsetByCodePoints(0, 1);
        while (most < text.length() && fits(size).test(text.substring(0, text.offsetByCodePoints(most, 1)))) {
            most = text.offsetByCodePoints(most, 1);
        }
        int blank = text.lastIndexOf(' ', most);
        return blank > 0 ? blank : most;
    }
}
