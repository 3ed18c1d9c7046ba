package org.partnershipregister.document;

import java.util.List;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Heading;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.Listing;
import org.partnershipregister.document.Block.PageBreak;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Paragraph;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;

/** Every word of a document in reading order, one piece of text per line; without the footer it is what a reader would be read. */
final class Words {
    private final StringBuilder words = new StringBuilder();

    private Words() {
    }

    /** All text there is to show, the footer included. */
    static String all(Document document) {
        Words words = new Words();
        document.blocks().forEach(words::add);
        words.line(document.footer());
        return words.words.toString();
    }

    /** The text of these blocks only. */
    static String of(List<? extends Block> blocks) {
        Words words = new Words();
        blocks.forEach(words::add);
        return words.words.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> line(heading.number() + " " + Inline.words(heading.text()));
            case Paragraph paragraph -> line(paragraph.number() + " " + Inline.words(paragraph.text()));
            case Listing list -> list.items().forEach(this::item);
            case Table table -> table(table);
            case Signatures signatures -> signatures.parties().forEach(this::party);
            case Panel panel -> {
                line(panel.title());
                panel.content().forEach(this::add);
            }
            case PageBreak _ -> { }
        }
    }

    private void item(Item item) {
        line(Inline.words(item.text()));
        item.nested().forEach(this::add);
    }

    private void table(Table table) {
        line(table.caption());
        row(table.header());
        table.rows().forEach(this::row);
    }

    private void row(List<Cell> row) {
        row.forEach(cell -> line(Inline.words(cell.text())));
    }

    private void party(Party party) {
        line(party.label());
        line(party.organisation());
        party.lines().forEach(line -> line(line.label() + " " + line.value()));
    }

    private void line(String text) {
        if (!text.isBlank()) {
            words.append(text.strip()).append('\n');
        }
    }
}
