package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Heading;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.Listing;
import org.partnershipregister.document.Block.PageBreak;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Paragraph;
import org.partnershipregister.document.Block.Signatures;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.document.Inline.MissingValue;

/** Finds the values that a document still lacks, in reading order. */
final class MissingValues {
    private final List<String> found = new ArrayList<>();

    private MissingValues() {
    }

    static List<String> in(List<? extends Block> blocks) {
        MissingValues missing = new MissingValues();
        blocks.forEach(missing::add);
        return List.copyOf(missing.found);
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> text(heading.text());
            case Paragraph paragraph -> text(paragraph.text());
            case Listing list -> list.items().forEach(this::item);
            case Table table -> {
                cells(table.header());
                table.rows().forEach(this::cells);
            }
            case Panel panel -> panel.content().forEach(this::add);
            case Signatures _, PageBreak _ -> { }
        }
    }

    private void item(Item item) {
        text(item.text());
        item.nested().forEach(this::add);
    }

    private void cells(List<Cell> cells) {
        cells.forEach(cell -> text(cell.text()));
    }

    private void text(List<Inline> text) {
        text.forEach(inline -> {
            if (inline instanceof MissingValue(String what)) {
                found.add(what);
            }
        });
    }
}
