package org.partnershipregister.screen.agreement;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A line of text in a list. */
final class LineCell<T> extends ListCell<T> {
    private final Function<T, String> text;

    LineCell(Function<T, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(T item, boolean nothing) {
        super.updateItem(item, nothing);
        setText(nothing || item == null ? null : text.apply(item));
    }
}
