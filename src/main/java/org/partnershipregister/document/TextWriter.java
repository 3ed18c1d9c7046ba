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
import org.partnershipregister.document.Inline.LineBreak;
import org.partnershipregister.document.Inline.Link;
import org.partnershipregister.document.Inline.MissingValue;
import org.partnershipregister.document.Inline.Text;

/**
 * Writes a document as plain text for an e-mail, in lines of at most 76 characters (a longer word stands alone). Tables become one
 * "heading: value" line for each cell, which reads well in any font and aloud.
 */
final class TextWriter implements PaperWriter {
    private static final int WIDTH = 76;
    private static final int STEP = 4;

    @Override
    public byte[] write(Document document) {
        List<String> parts = new ArrayList<>();
        document.blocks().forEach(block -> parts.add(block(block, WIDTH)));
        if (!document.footer().isBlank()) {
            parts.add("-- \n" + Wrapping.wrap(document.footer(), WIDTH));
        }
        return (joined(parts) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block, int width) {
        return switch (block) {
            case Heading heading -> heading(heading, width);
            case Paragraph paragraph -> paragraph(paragraph, width);
            case Listing list -> Wrapping.indented(list(list, width - STEP * list.indent()), STEP * list.indent());
            case Table table -> table(table, width);
            case Signatures signatures -> signatures.parties().stream().map(party -> party(party, width)).collect(Collectors.joining("\n\n"));
            case Panel panel -> "* " + Wrapping.hanging(panel.title(), width - 2, 2) + "\n\n"
                + Wrapping.indented(joined(panel.content().stream().map(b -> block(b, width - 2)).toList()), 2);
            case PageBreak _ -> "";
        };
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String heading(Heading heading, int width) {
        String text = Wrapping.wrap((heading.number() + " " + words(heading.text())).strip(), width);
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        return switch (heading.level()) {
            case 1 -> text + "\n" + "=".repeat(Math.min(longest, width));
            case 2 -> "\n" + text + "\n" + "-".repeat(Math.min(longest, width));
            default -> text;
        };
    }

    private static String paragraph(Paragraph paragraph, int width) {
        String number = paragraph.number().isBlank() ? "" : paragraph.number() + " ";
        int left = paragraph.indent() == 0 ? 0 : STEP * (paragraph.indent() - (number.isEmpty() ? 0 : 1));
        int hang = Math.max(number.length(), number.isEmpty() ? 0 : STEP);
        String text = number + " ".repeat(hang - number.length()) + Wrapping.hanging(words(paragraph.text()), width - left - hang, hang);
        return Wrapping.indented(text, left);
    }

    private static String list(Listing list, int width) {
        List<String> items = new ArrayList<>();
        for (Item item : list.items()) {
            String mark = switch (list) {
                case BulletList _ -> "- ";
                case NumberedList _ -> items.size() + 1 + ". ";
            };
            String text = mark + Wrapping.hanging(words(item.text()), width - mark.length(), mark.length());
            for (Listing nested : item.nested()) {
                text += "\n" + Wrapping.indented(list(nested, width - mark.length()), mark.length());
            }
            items.add(text);
        }
        return String.join("\n", items);
    }

    private static String table(Table table, int width) {
        List<String> parts = new ArrayList<>();
        if (!table.caption().isBlank()) {
            parts.add(Wrapping.wrap(table.caption(), width));
        }
        boolean facts = table.header().isEmpty();
        List<String> rows = table.rows().stream().map(row -> facts ? facts(row, width) : row(table.header(), row, width)).toList();
        parts.add(String.join(facts ? "\n" : "\n\n", rows));
        return joined(parts);
    }

    private static String facts(List<Cell> row, int width) {
        String values = row.stream().skip(1).map(cell -> words(cell.text())).collect(Collectors.joining("; "));
        return Wrapping.hanging(words(row.getFirst().text()) + ": " + values, width, 2);
    }

    private static String row(List<Cell> header, List<Cell> row, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            lines.add(Wrapping.hanging(words(header.get(i).text()) + ": " + words(row.get(i).text()), width, 2));
        }
        return String.join("\n", lines);
    }

    private static String party(Party party, int width) {
        List<String> lines = new ArrayList<>(List.of(Wrapping.wrap(party.label(), width), Wrapping.wrap(party.organisation(), width), ""));
        for (Line line : party.lines()) {
            lines.add(line.label() + ": " + (line.value().isBlank() ? "_".repeat(30) : line.value()));
        }
        return String.join("\n", lines);
    }

    private static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            words.append(switch (inline) {
                case Text text -> text.text();
                case Link link -> link.text().equals(link.address()) ? link.text() : link.text() + " (" + link.address() + ")";
                case LineBreak _ -> "\n";
                case MissingValue missing -> "[" + missing.text() + "]";
            });
        }
        return words.toString();
    }
}
