package org.partnershipregister.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

/** Writes a document as Markdown (CommonMark with GitHub's tables), every character of the text escaped where it would mean something. */
final class MarkdownWriter implements PaperWriter {

    @Override
    public byte[] write(Document document) {
        List<String> parts = new ArrayList<>();
        document.blocks().forEach(block -> parts.add(block(block)));
        if (!document.footer().isBlank()) {
            parts.add("---");
            parts.add(MarkdownText.lineStart(MarkdownText.escaped(document.footer())));
        }
        return (joined(parts) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading heading -> "#".repeat(heading.level()) + " " + numbered(heading.number(), MarkdownText.of(heading.text(), " "));
            case Paragraph paragraph -> numbered(paragraph.number(), MarkdownText.of(paragraph.text(), "\\\n"));
            case Listing list -> list(list);
            case Table table -> table(table);
            case Signatures signatures -> joined(signatures.parties().stream().map(MarkdownWriter::party).toList());
            case Panel panel -> panel(panel);
            case PageBreak _ -> "---";
        };
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String numbered(String number, String text) {
        return MarkdownText.lineStart((MarkdownText.escaped(number) + " " + text).strip());
    }

    private static String list(Listing list) {
        List<String> items = new ArrayList<>();
        for (Item item : list.items()) {
            String mark = switch (list) {
                case BulletList _ -> "- ";
                case NumberedList _ -> items.size() + 1 + ". ";
            };
            StringBuilder text = new StringBuilder(MarkdownText.lineStart(MarkdownText.of(item.text(), "\\\n").strip()));
            item.nested().forEach(nested -> text.append('\n').append(list(nested)));
            items.add(mark + Wrapping.indented(text.toString(), mark.length()).stripLeading());
        }
        return String.join("\n", items);
    }

    private static String table(Table table) {
        List<String> lines = new ArrayList<>();
        if (!table.caption().isBlank()) {
            lines.add("**" + MarkdownText.escaped(table.caption()).strip() + "**\n");
        }
        boolean facts = table.header().isEmpty();
        lines.add(facts ? "| ".repeat(table.weights().size()) + "|" : row(table.header()));
        lines.add("| --- ".repeat(table.weights().size()) + "|");
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<Cell> row) {
        return row.stream().map(cell -> "| " + MarkdownText.of(cell.text(), "<br>").strip() + " ").collect(Collectors.joining()) + "|";
    }

    private static String party(Party party) {
        List<String> lines = new ArrayList<>();
        lines.add(MarkdownText.lineStart(MarkdownText.escaped(party.label())));
        lines.add("**" + MarkdownText.escaped(party.organisation()).strip() + "**");
        for (Line line : party.lines()) {
            lines.add(MarkdownText.lineStart(MarkdownText.escaped(line.label())) + ": "
                + (line.value().isBlank() ? "_".repeat(30) : MarkdownText.escaped(line.value())));
        }
        return String.join("\\\n", lines);
    }

    private static String panel(Panel panel) {
        List<String> parts = new ArrayList<>(List.of("**" + MarkdownText.escaped(panel.title()).strip() + "**"));
        panel.content().forEach(block -> parts.add(block(block)));
        return joined(parts).lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
