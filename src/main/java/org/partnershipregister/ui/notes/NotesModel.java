package org.partnershipregister.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.RichTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import org.partnershipregister.ui.notes.NotesLine.Shape;
import org.partnershipregister.ui.notes.NotesLine.Span;

/**
 * The text within the editor. A paragraph keeps only its shape; bullets, running numbers and the look of headings are
 * made when it is shown, so that numbers are always right and undo never sees them.
 */
final class NotesModel extends RichTextModel {
    static final StyleAttribute<String> SHAPE = new StyleAttribute<>("NOTES_SHAPE", String.class, true);
    static final StyleAttribute<String> ADDRESS = new StyleAttribute<>("NOTES_ADDRESS", String.class, false);
    private static final double INDENT = 12;
    private static final double ABOVE_HEADING = 6;

    /** Fonts and colours of other programs stay outside: their formats are not read, HTML is cleaned. */
    NotesModel() {
        getSupportedDataFormats(true).stream().filter(format -> !format.equals(DataFormat.PLAIN_TEXT))
            .forEach(format -> removeDataFormatHandler(format, false, true));
        getSupportedDataFormats(false).stream().filter(format -> !format.equals(DataFormat.PLAIN_TEXT))
            .forEach(format -> removeDataFormatHandler(format, true, false));
        registerDataFormatHandler(new NotesClipboard(), true, true, 2000);
    }

    Shape shape(int index) {
        String kept = super.getParagraph(index).getParagraphAttributes() == null ? null
            : super.getParagraph(index).getParagraphAttributes().get(SHAPE);
        return kept == null ? Shape.P : Shape.valueOf(kept);
    }

    List<NotesLine> lines() {
        return lines(TextPos.ZERO, getDocumentEnd());
    }

    /** The lines between two places, the first and last perhaps in part. */
    List<NotesLine> lines(TextPos start, TextPos end) {
        List<NotesLine> lines = new ArrayList<>();
        for (int index = start.index(); index <= end.index(); index++) {
            int from = index == start.index() ? start.offset() : 0;
            int to = index == end.index() ? end.offset() : getParagraphLength(index);
            lines.add(new NotesLine(shape(index), spans(super.getParagraph(index), from, to)));
        }
        return lines;
    }

    private static List<Span> spans(RichParagraph paragraph, int from, int to) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < paragraph.getSegmentCount(); i++) {
            StyledSegment segment = paragraph.getSegment(i);
            String text = segment.getText();
            int first = Math.max(from - at, 0);
            int last = Math.min(to - at, text.length());
            if (first < last) {
                spans.add(span(text.substring(first, last), segment.getStyleAttributeMap(null)));
            }
            at += text.length();
        }
        return spans;
    }

    private static Span span(String text, StyleAttributeMap look) {
        String address = look.get(ADDRESS);
        return new Span(text, look.isBold(), look.isItalic(), look.isUnderline() && address == null, address == null ? "" : address);
    }

    @Override
    public RichParagraph getParagraph(int index) {
        Shape shape = shape(index);
        if (shape == Shape.P) {
            return super.getParagraph(index);
        }
        RichParagraph kept = super.getParagraph(index);
        RichParagraph.Builder shown = RichParagraph.builder();
        for (int i = 0; i < kept.getSegmentCount(); i++) {
            StyledSegment segment = kept.getSegment(i);
            StyleAttributeMap look = segment.getStyleAttributeMap(null);
            shown.addSegment(segment.getText(), shape.heading() ? look.combine(StyleAttributeMap.of(StyleAttributeMap.BOLD, true)) : look);
        }
        return shown.setParagraphAttributes(paragraphLook(index, shape)).build();
    }

    private StyleAttributeMap paragraphLook(int index, Shape shape) {
        StyleAttributeMap.Builder look = StyleAttributeMap.builder().set(SHAPE, shape.name());
        switch (shape) {
            case UL -> look.setBullet("•").setSpaceLeft(INDENT);
            case OL -> look.setBullet(number(index) + ".").setSpaceLeft(INDENT);
            case H2, H3 -> look.setSpaceAbove(ABOVE_HEADING);
            case P -> { }
        }
        return look.build();
    }

    /** Lines in a row are counted from 1; any other line between them starts a new list. */
    private int number(int index) {
        int first = index;
        while (first > 0 && shape(first - 1) == Shape.OL) {
            first--;
        }
        return index - first + 1;
    }

    /** Numbers of the lines below have moved: they are drawn again, which is no edit. */
    void renumberFrom(int index) {
        int last = index;
        while (last + 1 < size() && shape(last + 1) == Shape.OL) {
            last++;
        }
        if (last > index) {
            fireStyleChangeEvent(TextPos.ofLeading(index, 0), getEndOfParagraphTextPos(last));
        }
    }
}
