package org.partnershipregister.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A filter of a list as a chip: "Sector: any", and coloured "Sector: public ×" while it filters. Opens a menu of values;
 * Delete or Backspace on it, or "any", takes the filter away.
 */
public final class FilterChip<T> extends MenuButton {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private Function<? super T, String> text = String::valueOf;
    private List<T> values = List.of();
    private String name = "";
    private String any = "";
    private ToggleGroup group = new ToggleGroup();

    public FilterChip() {
        getStyleClass().add("filter-chip");
        value.addListener((chosen, before, now) -> label());
        showingProperty().addListener((shows, before, now) -> group.getToggles().forEach(toggle ->
                toggle.setSelected(value.get().equals(toggle.getUserData()))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                clear();
                event.consume();
            }
        });
    }

    /** Must be called once before use: what is filtered, and how a value is said. */
    public FilterChip<T> use(Messages messages, String name, List<T> values, Function<? super T, String> text) {
        this.name = name;
        this.any = messages.text("list.filter.any");
        this.text = text;
        offer(values);
        label();
        return this;
    }

    /** Other values to choose from; the chosen one stays. */
    public void offer(List<T> offered) {
        values = List.copyOf(offered);
        group = new ToggleGroup();
        getItems().setAll(item(any, Optional.empty()));
        values.forEach(one -> getItems().add(item(text.apply(one), Optional.of(one))));
    }

    /** The value that is filtered by. */
    public ObjectProperty<Optional<T>> valueProperty() {
        return value;
    }

    /** The value that is filtered by. */
    public Optional<T> value() {
        return value.get();
    }

    /** Takes the filter away. */
    public void clear() {
        value.set(Optional.empty());
    }

    private MenuItem item(String said, Optional<T> meant) {
        RadioMenuItem item = new RadioMenuItem(said);
        item.setToggleGroup(group);
        item.setUserData(meant);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> value.set(meant));
        return item;
    }

    private void label() {
        setMnemonicParsing(false);
        setText(name + ": " + value.get().map(text).orElse(any));
        pseudoClassStateChanged(ON, value.get().isPresent());
    }
}
