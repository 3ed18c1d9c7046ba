package org.partnershipregister.document;

import java.util.List;
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

/** Writes blocks as Word paragraphs and tables in the named styles of {@code docx/styles.xml}; lengths are twentieths of a point. */
final class DocxBlocks {
    private static final int[] INDENTS = {0, 680, 1191, 1701};
    private static final int[] HANGING = {0, 680, 510, 510};
    private static final String[] STYLES = {"", "Clause", "Subclause", "Subsubclause"};
    private final Xml xml;
    private final DocxText text;
    private final DocxLists lists;
    private final ClauseCount count = new ClauseCount();
    private final Optional<LogoPicture> logo;
    private boolean breakFirst;
    private boolean beforeSigning;

    DocxBlocks(Xml xml, DocxText text, DocxLists lists, Optional<LogoPicture> logo) {
        this.logo = logo;
        this.xml = xml;
        this.text = text;
        this.lists = lists;
    }

    /** Writes one after another; words before signatures stay on the page of the first. */
    void writeAll(List<Block> blocks, int width) {
        for (int i = 0; i < blocks.size(); i++) {
            beforeSigning = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Signatures;
            write(blocks.get(i), width);
        }
    }

    /** Writes one block into a column of the given width. */
    void write(Block block, int width) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Listing list -> list(list, number(list), INDENTS[list.indent()], 0);
            case Table table -> new DocxTables(xml, this).table(table, width);
            case Signatures signatures -> signatures.parties().forEach(new DocxTables(xml, this)::party);
            case Panel panel -> new DocxTables(xml, this).panel(panel, width);
            case PageBreak(boolean headed) -> {
                breakFirst = true;
                if (headed) {
                    logo();
                }
            }
        }
    }

    /** A paragraph in a named style; {@code keep} holds it on the page of what follows. */
    void paragraph(String style, boolean keep, List<Inline> inlines) {
        begin(style, keep);
        direction(inlines);
        xml.close();
        text.write(inlines);
        xml.close();
    }

    /** The logo, if the paper has one. */
    void logo() {
        logo.ifPresent(picture -> {
            begin("Logo", false);
            xml.close();
            text.picture(picture);
            xml.close();
        });
    }

    private void heading(Heading heading) {
        numbered("Heading" + heading.level(), heading.number(), count.heading(heading.number()), 680, 680, heading.text());
    }

    private void paragraph(Paragraph paragraph) {
        int indent = paragraph.indent();
        numbered(STYLES[indent], paragraph.number(), count.paragraph(paragraph.number()), INDENTS[indent], HANGING[indent], paragraph.text());
    }

    private void numbered(String style, String number, Optional<ClauseCount.Place> place, int left, int hanging, List<Inline> inlines) {
        begin(style, beforeSigning);
        place.ifPresent(counted -> xml.open("w:numPr").empty("w:ilvl", "w:val", "" + counted.level())
            .empty("w:numId", "w:val", "" + lists.of(counted)).close());
        if (number.isBlank()) {
            direction(inlines);
        } else {
            xml.empty("w:ind", "w:left", "" + left, "w:hanging", "" + hanging);
        }
        xml.close();
        if (!number.isBlank() && place.isEmpty()) {
            text.number(number);
        }
        text.write(inlines);
        xml.close();
    }

    /** Numbered text keeps its side, since its number stands there; other text starts where its first letter does. */
    private void direction(List<Inline> inlines) {
        if (Direction.rightToLeft(Inline.words(inlines))) {
            xml.empty("w:bidi");
        }
    }

    private int number(Listing list) {
        return switch (list) {
            case BulletList _ -> lists.bullets();
            case NumberedList _ -> lists.counting();
        };
    }

    private void list(Listing list, int number, int from, int level) {
        for (Item item : list.items()) {
            begin("ListParagraph", false);
            xml.open("w:numPr").empty("w:ilvl", "w:val", "" + Math.min(level, DocxLists.DEEPEST)).empty("w:numId", "w:val", "" + number).close();
            xml.empty("w:ind", "w:left", "" + (from + 340 * (level + 1)), "w:hanging", "340").close();
            text.write(item.text());
            xml.close();
            item.nested().forEach(nested -> list(nested, number(nested), from, level + 1));
        }
    }

    /** Opens a paragraph and its properties; the caller closes the properties and then the paragraph. */
    private void begin(String style, boolean keep) {
        xml.open("w:p").open("w:pPr");
        if (!style.isEmpty()) {
            xml.empty("w:pStyle", "w:val", style);
        }
        if (keep) {
            xml.empty("w:keepNext");
        }
        if (breakFirst) {
            xml.empty("w:pageBreakBefore");
            breakFirst = false;
        }
    }
}
