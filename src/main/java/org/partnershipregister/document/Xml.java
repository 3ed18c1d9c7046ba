package org.partnershipregister.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** Writes well-formed XML into a string: escapes text and attributes, and closes what was opened. */
final class Xml {
    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();
    private UnaryOperator<String> drawn = UnaryOperator.identity();

    /** From here on text (not attributes) is written as {@code drawn} answers it. */
    Xml drawn(UnaryOperator<String> drawn) {
        this.drawn = drawn;
        return this;
    }

    /** Opens an element; {@code attributes} are name, value, name, value; an attribute with an empty value is left out. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    Xml leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Xml text(String text) {
        escape(drawn.apply(text));
        return this;
    }

    /** Text that is XML already, such as a style sheet or a part kept as a resource. */
    Xml raw(String xml) {
        out.append(xml);
        return this;
    }

    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
