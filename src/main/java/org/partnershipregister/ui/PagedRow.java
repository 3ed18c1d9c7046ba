package org.partnershipregister.ui;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** One line of a long list: its id is known at once, its values arrive when the line comes into view. */
public final class PagedRow<T> {

    private final UUID id;
    private final SimpleObjectProperty<T> value = new SimpleObjectProperty<>();

    PagedRow(UUID id) {
        this.id = id;
    }

    /** Which record it is. */
    public UUID id() {
        return id;
    }

    /** Something of the row's values for a cell; holds nothing while the values are on their way. */
    public <C> ObservableValue<C> shown(Function<? super T, ? extends C> part) {
        return value.map(part);
    }

    boolean loaded() {
        return value.get() != null;
    }

    void load(T row) {
        value.set(row);
    }
}
