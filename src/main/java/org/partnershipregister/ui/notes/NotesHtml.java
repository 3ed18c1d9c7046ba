package org.partnershipregister.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipregister.ui.notes.NotesLine.Shape;
import org.partnershipregister.ui.notes.NotesLine.Span;

/** Writes lines of notes as HTML, one block to a line; blank lines stay only between others. */
final class NotesHtml {
    private NotesHtml() {
    }

    static String write(List<NotesLine> lines) {
        StringBuilder html = new StringBuilder();
        Shape open = Shape.P;
        for (NotesLine line : kept(lines)) {
            if (line.shape() != open) {
                close(html, open);
                if (line.shape().list()) {
                    html.append('<').append(tag(line.shape())).append(">\n");
                }
            }
            open = line.shape();
            String element = open.list() ? "li" : tag(open);
            html.append('<').append(element).append('>');
            if (!line.text().isBlank()) {
                html.append(words(line));
            }
            html.append("</").append(element).append(">\n");
        }
        close(html, open);
        return html.toString().strip();
    }

    /** Blank lines at both ends, and entries and headings without words, say nothing. */
    private static List<NotesLine> kept(List<NotesLine> lines) {
        List<NotesLine> kept = new ArrayList<>();
        List<NotesLine> blank = new ArrayList<>();
        for (NotesLine line : lines) {
            if (!line.text().isBlank()) {
                kept.addAll(blank);
                blank.clear();
                kept.add(line);
            } else if (line.shape() == Shape.P && !kept.isEmpty()) {
                blank.add(line);
            }
        }
        return kept;
    }

    /** Spaces that set a line in are written so that no reader of HTML takes them away. */
    private static String words(NotesLine line) {
        StringBuilder words = new StringBuilder();
        String first = line.spans().getFirst().text();
        int indent = first.length() - first.stripLeading().length();
        words.append("&nbsp;".repeat(indent));
        for (int i = 0; i < line.spans().size(); i++) {
            Span span = line.spans().get(i);
            words.append(write(i == 0 ? span.of(first.substring(indent)) : span));
        }
        return words.toString();
    }

    private static void close(StringBuilder html, Shape shape) {
        if (shape.list()) {
            html.append("</").append(tag(shape)).append(">\n");
        }
    }

    private static String write(Span span) {
        String text = escaped(span.text());
        if (text.isEmpty()) {
            return "";
        }
        text = span.underline() ? "<u>" + text + "</u>" : text;
        text = span.italic() ? "<em>" + text + "</em>" : text;
        text = span.bold() ? "<strong>" + text + "</strong>" : text;
        return span.address().isEmpty() ? text : "<a href=\"" + escaped(span.address()) + "\">" + text + "</a>";
    }

    private static String tag(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
