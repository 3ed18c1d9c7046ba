package org.partnershipregister.ui.fields;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.partnershipregister.model.agreement.Looks;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.Piece.Look;

/** The text within the editor, signs and all; drawn with chips for fields, yellow gaps, and the numbers that lines have on paper. */
final class ChipModel extends BasicTextModel {
    /** Below, not above or at the left, where yellow would be drawn in another place than its words. */
    private static final StyleAttributeMap APART = StyleAttributeMap.builder().setSpaceBelow(5).build();

    private final Marks marks;
    private final ChipText text;
    private Function<Piece, Chip> look = piece -> new Chip("", "", false);
    private String clause = "";
    private final ReadOnlyObjectWrapper<List<String>> labels = new ReadOnlyObjectWrapper<>(List.of(""));

    ChipModel(Marks marks, ChipText text) {
        this.marks = marks;
        this.text = text;
        getSupportedDataFormats(true).forEach(format -> removeDataFormatHandler(format, true, true));
        getSupportedDataFormats(false).forEach(format -> removeDataFormatHandler(format, true, true));
        ChipClipboard clipboard = new ChipClipboard(this, text);
        registerDataFormatHandler(clipboard.own(), true, true, 2000);
        registerDataFormatHandler(clipboard.plain(), true, true, 0);
        setUndoRedoEnabled(false); // what it keeps for undoing are drawn segments, in which a chip is a blank
    }

    /** How pieces look, and the number of the clause, from now on. */
    void dress(Function<Piece, Chip> looks, String number) {
        look = looks;
        clause = number;
        labels.set(LineLabels.of(lines(), text, clause));
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /** The whole text. */
    String all() {
        return String.join("\n", lines());
    }

    List<String> lines() {
        return IntStream.range(0, size()).mapToObj(this::getPlainText).toList();
    }

    /** A part of the text. */
    String between(TextPos start, TextPos end) {
        StringBuilder part = new StringBuilder();
        for (int index = start.index(); index <= end.index(); index++) {
            String line = getPlainText(index);
            int from = index == start.index() ? start.offset() : 0;
            int to = index == end.index() ? Math.min(end.offset(), line.length()) : line.length();
            part.append(index == start.index() ? "" : "\n").append(line, from, Math.max(from, to));
        }
        return part.toString();
    }

    /** A text with the words of its fields: for other programs and for who listens. */
    String readable(String shown) {
        StringBuilder words = new StringBuilder();
        for (char sign : shown.toCharArray()) {
            switch (sign) {
                case Marks.GAP_OPEN -> words.append('[');
                case Marks.GAP_CLOSE -> words.append(']');
                case Marks.BAR -> words.append('|');
                case Marks.LETTERED -> words.append("- ");
                default -> words.append(Marks.look(sign).isPresent() ? "" : marks.piece(sign).map(piece -> look.apply(piece).words()).orElse(String.valueOf(sign)));
            }
        }
        return words.toString();
    }

    /** Counts the lines anew before anybody draws them. */
    @Override
    public void fireChangeEvent(TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
        labels.set(LineLabels.of(lines(), text, clause));
        super.fireChangeEvent(start, end, charsTop, linesAdded, charsBottom);
    }

    /** What stands before a line on paper. */
    String label(int index) {
        return index < labels.get().size() ? labels.get().get(index) : "";
    }

    /** What stands before each line. */
    ReadOnlyObjectProperty<List<String>> labels() {
        return labels.getReadOnlyProperty();
    }

    /** True if paragraphs have numbers. */
    boolean numbered() {
        return !clause.isEmpty();
    }

    /** Where a character of the whole text is. */
    TextPos place(int offset) {
        int left = offset;
        int index = 0;
        while (index < size() - 1 && left > getPlainText(index).length()) {
            left -= getPlainText(index).length() + 1;
            index++;
        }
        return TextPos.ofLeading(index, left);
    }

    @Override
    public RichParagraph getParagraph(int index) {
        String line = getPlainText(index);
        RichParagraph.Builder shown = RichParagraph.builder();
        StringBuilder run = new StringBuilder();
        Set<Look.Style> styles = EnumSet.noneOf(Look.Style.class);
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            Optional<Look> turn = Marks.look(sign);
            if (sign == Marks.LETTERED || turn.isPresent()) {
                flush(run, styles, shown);
                turn.ifPresent(mark -> Looks.apply(mark, styles));
                shown.addInlineNode(Region::new);
            } else if (marks.piece(sign).isPresent()) {
                flush(run, styles, shown);
                Chip chip = look.apply(marks.piece(sign).get());
                shown.addInlineNode(() -> drawn(chip));
            } else {
                run.append(visible(sign));
                int gap = sign == Marks.GAP_OPEN ? KeptWords.gapEnd(line, at) : -1;
                if (gap > 0) {
                    shown.addHighlight(at, gap + 1 - at, "gap");
                }
            }
        }
        flush(run, styles, shown);
        return shown.setParagraphAttributes(APART).build();
    }

    private static void flush(StringBuilder run, Set<Look.Style> styles, RichParagraph.Builder shown) {
        if (!run.isEmpty()) {
            shown.addSegment(run.toString(), StyleAttributeMap.builder().setBold(styles.contains(Look.Style.BOLD))
                .setItalic(styles.contains(Look.Style.ITALIC)).build());
            run.setLength(0);
        }
    }

    private static char visible(char sign) {
        return switch (sign) {
            case Marks.GAP_OPEN -> '[';
            case Marks.GAP_CLOSE -> ']';
            case Marks.BAR -> '│';
            default -> sign;
        };
    }

    private static Label drawn(Chip chip) {
        Label label = new Label(chip.words());
        label.getStyleClass().addAll("chip", "field-chip", chip.lacking() ? "field-lacking" : "field-filled");
        label.setMinWidth(0);
        if (!chip.help().isEmpty()) {
            label.setTooltip(new Tooltip(chip.help()));
        }
        return label;
    }
}
