package org.partnershipregister.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.document.Block.BulletList;
import org.partnershipregister.document.Block.Heading;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.Listing;
import org.partnershipregister.document.Block.NumberedList;
import org.partnershipregister.document.Block.PageBreak;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Paragraph;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.document.ClauseCount.Place;
import org.partnershipregister.document.ClauseCount.Series;

/** Writes blocks as OpenDocument text in the named styles of {@code odt/styles.xml}. */
final class OdtBlocks {
    private static final String[] STYLES = {"Standard", "Clause", "Subclause", "Subsubclause"};
    private final Xml xml;
    private final OdtStyles styles;
    private final OdtTables tables;
    private final OdtText text;
    private final ClauseCount count = new ClauseCount();
    private final Map<Series, Integer> lists = new EnumMap<>(Series.class);
    private final Optional<LogoPicture> logo;
    private boolean breakFirst;
    private boolean beforeSigning;
    private boolean beforeBreak;
    private int logos;

    OdtBlocks(Xml xml, OdtStyles styles, Optional<LogoPicture> logo) {
        this.logo = logo;
        this.xml = xml;
        this.styles = styles;
        this.tables = new OdtTables(xml, styles, this);
        this.text = new OdtText(xml);
    }

    /** Writes one after another; words before signatures stay on the page of the first. */
    void writeAll(List<Block> blocks, int width) {
        for (int i = 0; i < blocks.size(); i++) {
            beforeSigning = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Signatures;
            beforeBreak = blocks.get(i) instanceof Table && i + 1 < blocks.size() && blocks.get(i + 1) instanceof PageBreak;
            write(blocks.get(i), width);
        }
    }

    /** Room below a table; before a new page it could fall on a page of its own. */
    void afterTable() {
        if (!beforeBreak) {
            paragraph("After_20_Table", List.of());
        }
    }

    /** Writes one block into a column of the given width, in tenths of a millimetre. */
    void write(Block block, int width) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Listing list -> {
                begin();
                list(list, list.indent());
            }
            case Table table -> {
                begin();
                tables.table(table, width);
            }
            case Signatures signatures -> signatures.parties().forEach(tables::party);
            case Panel panel -> {
                begin();
                tables.panel(panel, width);
            }
            case PageBreak(boolean headed) -> {
                breakFirst = true;
                if (headed) {
                    logo();
                }
            }
        }
    }

    void paragraph(String style, List<Inline> inlines) {
        xml.open("text:p", "text:style-name", style(style, inlines));
        text.write(inlines);
        xml.close();
    }

    /** The logo, if the paper has one. */
    void logo() {
        logo.ifPresent(this::picture);
    }

    private void picture(LogoPicture logo) {
        logos++;
        xml.open("text:p", "text:style-name", style("Logo")).open("draw:frame", "draw:name", "Logo" + logos, "text:anchor-type", "as-char",
            "svg:width", OdtStyles.length(logo.width()), "svg:height", OdtStyles.length(logo.height()), "draw:style-name", "LogoFrame");
        xml.empty("draw:image", "xlink:href", "Pictures/" + logo.fileName(), "xlink:type", "simple", "xlink:show", "embed", "xlink:actuate", "onLoad");
        xml.leaf("svg:title", logo.text()).close().close();
    }

    private void heading(Heading heading) {
        String style = (heading.number().isBlank() ? "" : "Numbered_20_") + "Heading_20_" + heading.level();
        String named = heading.number().isBlank() ? style(style, heading.text()) : style(style);
        Optional<Place> place = count.heading(heading.number());
        place.ifPresent(this::open);
        xml.open("text:h", "text:style-name", named, "text:outline-level", Integer.toString(heading.level()));
        numbered(heading.number(), place, heading.text());
    }

    private void paragraph(Paragraph paragraph) {
        String style = STYLES[paragraph.indent()] + (paragraph.indent() > 0 && paragraph.number().isBlank() ? "_20_Continued" : "");
        String named = paragraph.number().isBlank() ? style(style, paragraph.text()) : style(style);
        Optional<Place> place = count.paragraph(paragraph.number());
        place.ifPresent(this::open);
        xml.open("text:p", "text:style-name", named);
        numbered(paragraph.number(), place, paragraph.text());
    }

    private void numbered(String number, Optional<Place> place, List<Inline> inlines) {
        if (!number.isBlank() && place.isEmpty()) {
            xml.text(number).empty("text:tab");
        }
        text.write(inlines);
        xml.close();
        place.ifPresent(counted -> {
            for (int level = 0; level <= counted.level(); level++) {
                xml.close().close();
            }
        });
    }

    /** Opens the list that a counted paragraph is an entry of, carrying on with the one before. */
    private void open(Place place) {
        int before = lists.getOrDefault(place.series(), 0);
        lists.put(place.series(), before + 1);
        String name = styles.counted(place.series());
        xml.open("text:list", "xml:id", name + (before + 1), "text:style-name", name, "text:continue-list", place.first() ? "" : name + before);
        xml.open("text:list-item");
        for (int level = 0; level < place.level(); level++) {
            xml.open("text:list").open("text:list-item");
        }
    }

    private void list(Listing list, int indent) {
        boolean bullets = switch (list) {
            case BulletList _ -> true;
            case NumberedList _ -> false;
        };
        xml.open("text:list", "text:style-name", styles.list(bullets, indent));
        for (Item item : list.items()) {
            xml.open("text:list-item");
            paragraph("List_20_Text", item.text());
            item.nested().forEach(nested -> list(nested, indent));
            xml.close();
        }
        xml.close();
    }

    /** A page break before what isn't a paragraph needs a small paragraph to carry it. */
    private void begin() {
        if (breakFirst) {
            paragraph("After_20_Table", List.of());
        }
    }

    /** Numbered text keeps its side, since its number stands there; other text starts where its first letter does. */
    private String style(String style, List<Inline> text) {
        String named = style(style);
        return Direction.rightToLeft(Inline.words(text)) ? styles.turned(named) : named;
    }

    private String style(String style) {
        if (breakFirst) {
            breakFirst = false;
            return styles.breaking(style);
        }
        return beforeSigning && style.equals("Standard") ? "Before_20_Signatures" : style;
    }
}
