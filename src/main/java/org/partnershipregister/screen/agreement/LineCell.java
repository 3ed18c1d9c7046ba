package org.partnershipregister.screen.agreement;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A line of text in a list, on several lines where the list is narrow. */
final class LineCell<T> extends ListCell<T> {
    private final Function<T, String> text;

    LineCell(Function<T, String> text) {
        this.text = text;
        setWrapText(true);
        setPrefWidth(0); // else the list grows as wide as its longest line and never wraps
    }

    @Override
    protected void updateItem(T item, boolean nothing) {
        super.updateItem(item, nothing);
        setText(nothing || item == null ? null : text.apply(item));
    }
}
