package org.partnershipregister.ui.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import org.partnershipregister.ui.notes.NotesLine.Span;

/** Hands lines of notes to the editor piece by piece. */
final class LinesInput implements StyledInput {
    private final Deque<StyledSegment> segments = new ArrayDeque<>();

    LinesInput(List<NotesLine> lines) {
        for (NotesLine line : lines) {
            if (!segments.isEmpty()) {
                segments.add(StyledSegment.LINE_BREAK);
            }
            segments.add(StyledSegment.ofParagraphAttributes(StyleAttributeMap.of(NotesModel.SHAPE, line.shape().name())));
            line.spans().forEach(span -> segments.add(StyledSegment.of(span.text(), look(span))));
        }
    }

    static StyleAttributeMap look(Span span) {
        StyleAttributeMap.Builder look = StyleAttributeMap.builder();
        if (span.bold()) {
            look.setBold(true);
        }
        if (span.italic()) {
            look.setItalic(true);
        }
        if (span.underline() || !span.address().isEmpty()) {
            look.setUnderline(true);
        }
        if (!span.address().isEmpty()) {
            look.set(NotesModel.ADDRESS, span.address());
        }
        return look.build();
    }

    @Override
    public StyledSegment nextSegment() {
        return segments.poll();
    }

    @Override
    public void close() {
        segments.clear();
    }
}
