package org.partnershipregister.ui.fields;

import javafx.scene.AccessibleAttribute;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.partnershipregister.ui.RestingCaret;

/** The rich text area whose text is read out with the words of its fields. */
final class ChipArea extends RichTextArea {
    private final ChipModel model;

    ChipArea(ChipModel model) {
        super(model);
        this.model = model;
        RestingCaret.in(this);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> model.readable(line());
            case SELECTION_START -> getSelection() == null ? 0 : offset(getSelection().getMin());
            case SELECTION_END -> getSelection() == null ? 0 : offset(getSelection().getMax());
            case CARET_OFFSET -> getCaretPosition() == null ? 0 : offset(getCaretPosition());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String line() {
        return getCaretPosition() == null ? model.getPlainText(0) : model.getPlainText(getCaretPosition().index());
    }

    /** Where a place is in the words that are read out. */
    private int offset(TextPos place) {
        String line = model.getPlainText(place.index());
        return model.readable(line.substring(0, Math.min(place.offset(), line.length()))).length();
    }
}
