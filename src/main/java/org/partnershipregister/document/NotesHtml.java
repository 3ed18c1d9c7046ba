package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * Turns any HTML (typed, pasted from Word or a web page, or imported) into the subset notes are kept in: p, h2, h3, ul, ol, li, strong, em,
 * u, a with an http, https or mailto address, and br; one block to a line. What is kept once is the same when cleaned again.
 */
public final class NotesHtml {
    /** Wildly nested HTML only settles when its cleaned form is read again. */
    private static final int ROUNDS = 3;
    private static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml)
        .syntax(OutputSettings.Syntax.xml);
    private static final Map<String, String> RENAMED = Map.of("b", "strong", "i", "em", "ins", "u", "h1", "h2", "h4", "h3", "h5", "h3", "h6", "h3");
    private static final Safelist INLINE = new Safelist().addTags("strong", "em", "u", "a", "br").addAttributes("a", "href")
        .addProtocols("a", "href", "http", "https", "mailto");
    private static final Safelist LIST = new Safelist(INLINE).addTags("ul", "ol", "li");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> TEXTS = Set.of("p", "h2", "h3");
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder loose = new StringBuilder();

    private NotesHtml() {
    }

    /** The notes in the kept form; "" when there is nothing to read in them. */
    public static String clean(String html) {
        String kept = cleanedOnce(html);
        for (int round = 1; round < ROUNDS; round++) {
            kept = cleanedOnce(kept);
        }
        return kept;
    }

    private static String cleanedOnce(String html) {
        Element body = Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body();
        body.select("script, style, template, head, title, meta, noscript").remove();
        RENAMED.forEach((from, to) -> body.select(from).tagName(to));
        body.select("li > p").forEach(NotesHtml::unwrapInItem);
        NotesHtml notes = new NotesHtml();
        notes.add(body);
        notes.endParagraph();
        return String.join("\n", notes.blocks);
    }

    private static void unwrapInItem(Element paragraph) {
        Node before = paragraph.previousSibling();
        if (before != null && !(before instanceof TextNode text && text.isBlank())) {
            paragraph.before(new Element("br"));
        }
        paragraph.unwrap();
    }

    private void add(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                loose.append(text.outerHtml());
            } else if (child instanceof Element element) {
                add(element, element.normalName());
            }
        }
    }

    private void add(Element element, String name) {
        if (TEXTS.contains(name)) {
            endParagraph();
            block(name, element.html());
        } else if (LISTS.contains(name)) {
            endParagraph();
            list(element);
        } else if (element.isBlock()) {
            endParagraph();
            add(element);
            endParagraph();
        } else {
            loose.append(element.outerHtml());
        }
    }

    private void endParagraph() {
        block("p", loose.toString());
        loose.setLength(0);
    }

    private void block(String name, String inside) {
        Element copy = cleaned(inside, INLINE);
        if (!copy.text().isBlank()) {
            blocks.add("<" + name + ">" + oneLine(copy.html()) + "</" + name + ">");
        }
    }

    private void list(Element list) {
        Element copy = cleaned(list.outerHtml(), LIST);
        copy.select("li").stream().filter(item -> !item.hasText()).forEach(Node::remove);
        if (!copy.text().isBlank()) {
            blocks.add(oneLine(copy.html()));
        }
    }

    private static Element cleaned(String html, Safelist allowed) {
        Element copy = Jsoup.parseBodyFragment(Jsoup.clean(html, "", allowed, PLAIN)).outputSettings(PLAIN).body();
        copy.select("a:not([href])").forEach(Node::unwrap);
        copy.select("strong, em, u, a").stream().filter(mark -> !mark.hasText()).forEach(Node::unwrap);
        return copy;
    }

    private static String oneLine(String html) {
        return html.replaceAll("[\\s\\u00A0]+", " ").replaceAll("> (?=<(?:/?[uo]l|/?li)>)", ">").strip();
    }
}
