package org.partnershipregister.ui.notes;

import java.util.List;

/** One paragraph of notes as the editor has it. */
record NotesLine(Shape shape, List<Span> spans) {

    /** What kind of paragraph; the element that keeps it, in lower case. */
    enum Shape {
        P, H2, H3, UL, OL;

        boolean heading() {
            return this == H2 || this == H3;
        }

        boolean list() {
            return this == UL || this == OL;
        }
    }

    /** Words that look alike; {@code address} is "" unless they are a link. */
    record Span(String text, boolean bold, boolean italic, boolean underline, String address) {
        /** Other words that look the same. */
        Span of(String other) {
            return new Span(other, bold, italic, underline, address);
        }

        boolean looksLike(Span other) {
            return bold == other.bold && italic == other.italic && underline == other.underline && address.equals(other.address);
        }
    }

    NotesLine {
        spans = List.copyOf(spans);
    }

    String text() {
        return String.join("", spans.stream().map(Span::text).toList());
    }
}
