package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipregister.document.Block.BulletList;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Item;
import org.partnershipregister.document.Block.NumberedList;
import org.partnershipregister.document.Block.Paragraph;
import org.partnershipregister.document.Block.Table;

/** The words of a section as lines to be compared: a paragraph, part or table row each, without numbers that move when others are put in. */
final class SectionReading {
    private static final String PART = "• ";
    private final List<String> lines = new ArrayList<>();

    private SectionReading() {
    }

    static String of(List<? extends Block> blocks) {
        SectionReading reading = new SectionReading();
        blocks.forEach(reading::add);
        return String.join("\n", reading.lines);
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> line((paragraph.indent() > 1 ? PART : "") + Inline.words(paragraph.text()));
            case BulletList list -> list.items().forEach(this::item);
            case NumberedList list -> list.items().forEach(this::item);
            case Table table -> {
                row(table.header());
                table.rows().forEach(this::row);
            }
            default -> Words.of(List.of(block)).lines().forEach(this::line);
        }
    }

    private void item(Item item) {
        line(PART + Inline.words(item.text()));
        item.nested().forEach(this::add);
    }

    private void row(List<Cell> cells) {
        line(cells.stream().map(cell -> Inline.words(cell.text()).strip()).collect(Collectors.joining(" | ")));
    }

    private void line(String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            lines.add(stripped);
        }
    }
}
