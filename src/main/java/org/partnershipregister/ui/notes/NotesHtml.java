package org.partnershipregister.ui.notes;

import java.util.List;
import java.util.Locale;
import org.partnershipregister.ui.notes.NotesLine.Shape;
import org.partnershipregister.ui.notes.NotesLine.Span;

/** Writes lines of notes as HTML, one block to a line; lines without words are left out. */
final class NotesHtml {
    private NotesHtml() {
    }

    static String write(List<NotesLine> lines) {
        StringBuilder html = new StringBuilder();
        Shape open = Shape.P;
        for (NotesLine line : lines.stream().filter(one -> !one.text().isBlank()).toList()) {
            if (line.shape() != open) {
                close(html, open);
                if (line.shape().list()) {
                    html.append('<').append(tag(line.shape())).append(">\n");
                }
            }
            open = line.shape();
            String element = open.list() ? "li" : tag(open);
            html.append('<').append(element).append('>');
            line.spans().forEach(span -> html.append(write(span)));
            html.append("</").append(element).append(">\n");
        }
        close(html, open);
        return html.toString().strip();
    }

    private static void close(StringBuilder html, Shape shape) {
        if (shape.list()) {
            html.append("</").append(tag(shape)).append(">\n");
        }
    }

    private static String write(Span span) {
        String text = escaped(span.text());
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
