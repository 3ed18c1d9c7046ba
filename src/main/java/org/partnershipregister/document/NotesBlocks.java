package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.partnershipregister.document.Block.BulletList;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.Listing;
import org.partnershipregister.document.Block.NumberedList;
import org.partnershipregister.document.Inline.Mark;

/** Turns kept notes (the HTML subset of {@code model.meeting.Notes}) into blocks of a paper. Other elements give their words only. */
final class NotesBlocks {
    private static final int TOP_LEVEL = 3;
    private final List<Block> blocks = new ArrayList<>();
    private boolean parentHeading;

    private NotesBlocks() {
    }

    static List<Block> of(String html) {
        NotesBlocks notes = new NotesBlocks();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(notes::add);
        return notes.blocks;
    }

    private void add(Node node) {
        if (node instanceof Element element) {
            switch (element.tagName()) {
                case "h2", "h3" -> heading(element);
                case "ul", "ol" -> blocks.add(list(element, 0));
                default -> paragraph(inlines(element));
            }
        } else if (node instanceof TextNode text && !text.isBlank()) {
            paragraph(List.of(Inline.text(text.text().strip())));
        }
    }

    /** Headings of notes stand below the item's; a lower one without a higher before it moves up, for no level may be left out. */
    private void heading(Element element) {
        boolean lower = element.tagName().equals("h3") && parentHeading;
        parentHeading |= element.tagName().equals("h2");
        List<Inline> text = inlines(element);
        if (!Inline.words(text).isBlank()) {
            blocks.add(new Block.Heading(lower ? TOP_LEVEL + 1 : TOP_LEVEL, "", text));
        }
    }

    private void paragraph(List<Inline> text) {
        if (!Inline.words(text).isBlank()) {
            blocks.add(new Block.Paragraph("", 0, text));
        }
    }

    private static Listing list(Element element, int indent) {
        List<Item> items = element.children().stream().filter(child -> child.tagName().equals("li"))
            .map(child -> item(child, indent)).toList();
        return element.tagName().equals("ol") ? new NumberedList(indent, items) : new BulletList(indent, items);
    }

    private static Item item(Element element, int indent) {
        List<Inline> text = new ArrayList<>();
        List<Listing> nested = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && (inner.tagName().equals("ul") || inner.tagName().equals("ol"))) {
                nested.add(list(inner, indent));
            } else {
                addInline(child, EnumSet.noneOf(Mark.class), text);
            }
        }
        return new Item(text, nested);
    }

    private static List<Inline> inlines(Element element) {
        List<Inline> text = new ArrayList<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (element.isBlock()) {
            element.childNodes().forEach(child -> addInline(child, marks, text));
        } else {
            addInline(element, marks, text);
        }
        return text;
    }

    private static void addInline(Node node, Set<Mark> marks, List<Inline> text) {
        if (node instanceof TextNode words && !words.text().isEmpty()) {
            text.add(new Inline.Text(words.text(), marks));
        } else if (node instanceof Element element) {
            switch (element.tagName()) {
                case "br" -> text.add(new Inline.LineBreak());
                case "a" -> text.add(Inline.link(element.text(), element.attr("href")));
                default -> element.childNodes().forEach(child -> addInline(child, with(marks, element.tagName()), text));
            }
        }
    }

    private static Set<Mark> with(Set<Mark> marks, String tag) {
        EnumSet<Mark> more = EnumSet.noneOf(Mark.class);
        more.addAll(marks);
        switch (tag) {
            case "strong" -> more.add(Mark.BOLD);
            case "em" -> more.add(Mark.ITALIC);
            case "u" -> more.add(Mark.UNDERLINE);
            default -> { }
        }
        return more;
    }
}
