package org.partnershipregister.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.partnershipregister.ui.notes.NotesLine.Shape;
import org.partnershipregister.ui.notes.NotesLine.Span;

/**
 * Reads any HTML, kept notes as well as what a word processor or browser puts on the clipboard, as lines of notes: words,
 * headings, lists, bold, italic, underlined and links stay; fonts, colours, scripts, tables' borders and the rest go.
 */
final class NotesReader {
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote",
        "pre", "tr", "section", "article", "ul", "ol", "table", "tbody", "thead", "body", "html", "header", "footer", "center");
    private static final Set<String> IGNORED = Set.of("script", "style", "head", "title", "meta", "link", "noscript", "template");
    private static final Span PLAIN = new Span("", false, false, false, "");

    private final List<NotesLine> lines = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private Shape shape = Shape.P;

    private NotesReader() {
    }

    static List<NotesLine> read(String html) {
        NotesReader reader = new NotesReader();
        reader.children(Jsoup.parse(html).body(), PLAIN);
        reader.endLine(Shape.P);
        return reader.lines;
    }

    private void children(Element parent, Span look) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), look);
            } else if (node instanceof Element element && !IGNORED.contains(element.normalName()) && !conditional(element)) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Span look) {
        String name = element.normalName();
        if (name.equals("p") && element.childNodeSize() == 0 && element.attributesSize() == 0) {
            endLine(Shape.P);
            lines.add(new NotesLine(Shape.P, List.of())); // as our own notes keep a blank line
        } else if (name.equals("br")) {
            endLine(shape);
        } else if (BLOCKS.contains(name)) {
            Shape outer = shape;
            endLine(shapeOf(element, outer));
            children(element, look);
            endLine(outer);
        } else {
            children(element, look(element, look));
            if (name.equals("td") || name.equals("th")) {
                words(" ", look);
            }
        }
    }

    private static Shape shapeOf(Element element, Shape outer) {
        return switch (element.normalName()) {
            case "h1", "h2" -> Shape.H2;
            case "h3", "h4", "h5", "h6" -> Shape.H3;
            case "li" -> element.parent() != null && element.parent().normalName().equals("ol") ? Shape.OL : Shape.UL;
            case "p" -> wordList(element) ? Shape.UL : outer;
            default -> outer;
        };
    }

    /** Word puts list entries on the clipboard as paragraphs of a class or style of its own. */
    private static boolean wordList(Element element) {
        return element.className().startsWith("MsoListParagraph") || element.attr("style").contains("mso-list:");
    }

    /** Word's own bullet sign within such a paragraph. */
    private static boolean conditional(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("mso-list:ignore");
    }

    private static Span look(Element element, Span outer) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        boolean bold = outer.bold() || Set.of("b", "strong").contains(element.normalName())
            && !style.contains("font-weight:normal") || style.matches(".*font-weight:(bold|[6-9]00).*");
        boolean italic = outer.italic() || Set.of("i", "em").contains(element.normalName()) || style.contains("font-style:italic");
        boolean underline = outer.underline() || element.normalName().equals("u");
        String address = element.normalName().equals("a") ? allowed(element.attr("href")) : outer.address();
        return new Span("", bold, italic, underline, address);
    }

    private static String allowed(String address) {
        String trimmed = address.strip();
        return trimmed.toLowerCase(Locale.ROOT).matches("(https?://|mailto:)\\S+") ? trimmed : "";
    }

    private void words(String text, Span look) {
        int indent = spans.isEmpty() ? text.length() - text.replaceFirst("^\\u00A0+", "").length() : 0;
        String words = text.substring(indent).replaceAll("[\\s\\u00A0]+", " ");
        boolean afterSpace = spans.isEmpty() || spans.getLast().text().endsWith(" ");
        String kept = " ".repeat(indent) + (afterSpace && words.startsWith(" ") ? words.substring(1) : words);
        if (!kept.isEmpty()) {
            add(new Span(kept, look.bold(), look.italic(), look.underline(), look.address()));
        }
    }

    private void add(Span span) {
        if (!spans.isEmpty() && spans.getLast().looksLike(span)) {
            Span last = spans.removeLast();
            spans.add(new Span(last.text() + span.text(), span.bold(), span.italic(), span.underline(), span.address()));
        } else {
            spans.add(span);
        }
    }

    private void endLine(Shape next) {
        if (!spans.isEmpty()) {
            Span last = spans.removeLast();
            String kept = last.text().stripTrailing();
            if (!kept.isEmpty()) {
                spans.add(new Span(kept, last.bold(), last.italic(), last.underline(), last.address()));
            }
            if (!spans.isEmpty()) {
                lines.add(new NotesLine(shape, spans));
            }
            spans = new ArrayList<>();
        }
        shape = next;
    }
}
