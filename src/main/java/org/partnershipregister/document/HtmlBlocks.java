package org.partnershipregister.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipregister.document.Block.BulletList;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Heading;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.Line;
import org.partnershipregister.document.Block.Listing;
import org.partnershipregister.document.Block.NumberedList;
import org.partnershipregister.document.Block.PageBreak;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Paragraph;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.document.Inline.LineBreak;
import org.partnershipregister.document.Inline.Link;
import org.partnershipregister.document.Inline.Mark;
import org.partnershipregister.document.Inline.MissingValue;
import org.partnershipregister.document.Inline.Text;

/** Writes blocks as XHTML elements; their classes are those of {@code paper.css}. */
final class HtmlBlocks {
    private static final int LONGEST_REPEATED = 120;
    private final Xml xml;
    private int headings;
    private final Optional<LogoPicture> logo;
    private boolean beforeTable;
    private boolean beforeSigning;

    HtmlBlocks(Xml xml, Optional<LogoPicture> logo) {
        this.xml = xml;
        this.logo = logo;
    }

    /** The anchor of the nth heading of a document, counted from 1. */
    static String id(int heading) {
        return "h" + heading;
    }

    /**
     * Writes one after another; a heading knows whether a table follows, for it must not stay behind with the head of the table alone, and
     * a paragraph whether signatures do, for they must not stand on a page without any words of the agreement.
     */
    void writeAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            beforeTable = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table table && !table.header().isEmpty();
            beforeSigning = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Signatures;
            write(blocks.get(i));
        }
    }

    void write(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> numbered("p", "", paragraph.number(), paragraph.indent(), paragraph.text());
            case Listing list -> list(list, true);
            case Table table -> table(table);
            case Signatures signatures -> signatures.parties().forEach(this::party);
            case Panel panel -> panel(panel);
            case PageBreak(boolean headed) -> {
                xml.open("div", "class", "page-break").close();
                if (headed) {
                    logo();
                }
            }
        }
        xml.raw("\n");
    }

    /** The logo, if the paper has one. */
    void logo() {
        logo.ifPresent(picture -> {
            String size = String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", picture.width() / 10.0, picture.height() / 10.0);
            xml.open("div", "class", "logo").empty("img", "src", picture.address(), "alt", picture.text(), "style", size).close();
        });
    }

    private void heading(Heading heading) {
        headings++;
        int indent = heading.number().isBlank() ? 0 : 1;
        numbered("h" + heading.level(), id(headings), heading.number(), indent, heading.text());
    }

    private void numbered(String element, String id, String number, int indent, List<Inline> text) {
        String over = beforeTable && !id.isEmpty() ? " over-table" : beforeSigning ? " over-signatures" : "";
        xml.open(element, "id", id, "class", ((indent > 0 ? "in" + indent : "") + over).strip(), "dir",
            number.isBlank() ? direction(Inline.words(text)) : "");
        if (!number.isBlank()) {
            xml.leaf("span", number, "class", "number").text(" ");
        }
        inlines(text);
        xml.close();
    }

    private void list(Listing list, boolean outermost) {
        String element = switch (list) {
            case BulletList _ -> "ul";
            case NumberedList _ -> "ol";
        };
        xml.open(element, "class", outermost && list.indent() > 0 ? "in" + list.indent() : "");
        for (Item item : list.items()) {
            xml.open("li");
            inlines(item.text());
            item.nested().forEach(nested -> list(nested, false));
            xml.close();
        }
        xml.close();
    }

    private void table(Table table) {
        boolean facts = table.header().isEmpty();
        xml.open("table", "class", (facts ? "facts" : repeats(table.header()) ? "grid repeats" : "grid") + (table.dense() ? " dense" : ""));
        if (!table.caption().isBlank()) {
            xml.leaf("caption", table.caption(), "dir", direction(table.caption()));
        }
        int sum = table.weights().stream().mapToInt(Integer::intValue).sum();
        xml.open("colgroup");
        table.weights().forEach(w -> xml.empty("col", "style", String.format(Locale.ROOT, "width: %.2f%%", 100.0 * w / sum)));
        xml.close();
        if (!facts) {
            xml.open("thead").open("tr");
            table.header().forEach(cell -> cell("th", "col", cell));
            xml.close().close();
        }
        xml.open("tbody");
        table.rows().forEach(row -> row(row, facts));
        xml.close().close();
    }

    /** A head that fills much of the page must not come again on every page: the rows would never end. */
    private static boolean repeats(List<Cell> header) {
        return header.stream().allMatch(cell -> Inline.words(cell.text()).length() <= LONGEST_REPEATED);
    }

    private void row(List<Cell> row, boolean firstNames) {
        xml.open("tr");
        for (int i = 0; i < row.size(); i++) {
            boolean names = firstNames && i == 0;
            cell(names ? "th" : "td", names ? "row" : "", row.get(i));
        }
        xml.close();
    }

    private void cell(String element, String scope, Cell cell) {
        xml.open(element, "scope", scope, "dir", direction(Inline.words(cell.text())));
        inlines(cell.text());
        xml.close();
    }

    private void party(Party party) {
        xml.open("div", "class", "party");
        xml.leaf("p", party.label());
        xml.leaf("p", party.organisation(), "class", "organisation", "dir", direction(party.organisation()));
        xml.open("table").open("tbody");
        for (Line line : party.lines()) {
            xml.open("tr", "class", line.tall() ? "tall" : "");
            xml.leaf("th", line.label(), "scope", "row").leaf("td", line.value()).close();
        }
        xml.close().close().close();
    }

    private void panel(Panel panel) {
        xml.open("div", "class", "panel " + panel.tone().name().toLowerCase(Locale.ROOT));
        xml.leaf("p", panel.title(), "class", "title");
        panel.content().forEach(this::write);
        xml.close();
    }

    /** Numbered text keeps its side, since its number stands there; other text starts where its first letter does. */
    private static String direction(String text) {
        return Direction.rightToLeft(text) ? "rtl" : "";
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Text text -> text(text);
                case Link link -> xml.leaf("a", link.text(), "href", link.address(), "title", link.address());
                case LineBreak _ -> xml.empty("br");
                case MissingValue missing -> xml.leaf("mark", "[" + missing.text() + "]");
            }
        }
    }

    private void text(Text text) {
        for (Mark mark : text.marks()) {
            xml.open(switch (mark) {
                case BOLD -> "strong";
                case ITALIC -> "em";
                case UNDERLINE -> "u";
            });
        }
        xml.text(text.text());
        text.marks().forEach(_ -> xml.close());
    }
}
