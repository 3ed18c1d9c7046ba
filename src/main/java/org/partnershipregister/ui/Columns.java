package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * The columns of one long list: which are shown, how wide, in what order and sorted by which. All of it is remembered
 * under the list's name. A column's text key is {@code list.<list>.<column>}.
 */
public final class Columns<T> implements AutoCloseable {

    /** A column to sort by; SQL does the sorting. */
    public record Order(String column, boolean descending) {
    }

    private final TableView<PagedRow<T>> table;
    private final String list;
    private final Settings settings;
    private final Messages messages;
    private final Map<String, TableColumn<PagedRow<T>, ?>> columns = new LinkedHashMap<>();
    private final Map<String, Function<? super T, String>> texts = new LinkedHashMap<>();
    private final Map<String, Double> usualWidths = new LinkedHashMap<>();
    private final List<String> usual = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Order>> order = new ReadOnlyObjectWrapper<>(List.of());
    private ObservableList<PagedRow<T>> items;
    private boolean arranging;
    private double fitted;
    private Runnable stopListening = () -> { };

    public Columns(TableView<PagedRow<T>> table, String list, Settings settings, Messages messages) {
        this.table = table;
        this.list = list;
        this.settings = settings;
        this.messages = messages;
        this.items = table.getItems();
        this.fitted = scale();
    }

    /** A column of text, shown from the start. */
    public Columns<T> text(String column, double width, Function<? super T, String> part) {
        usual.add(column);
        return add(column, width, part);
    }

    /** A column of text that the user may choose to show. */
    public Columns<T> more(String column, double width, Function<? super T, String> part) {
        return add(column, width, part);
    }

    /** A column of chips; the words of the chip are what is copied. */
    public Columns<T> chip(String column, double width, Function<? super T, String> text,
            Function<? super T, Chips.Role> role) {
        return node(column, width, text, row -> Chips.chip(text.apply(row), role.apply(row)));
    }

    /** A column whose cells are nodes; the words are what is copied and exported. */
    public Columns<T> node(String column, double width, Function<? super T, String> words,
            Function<? super T, Node> part) {
        texts.put(column, words);
        return node(column, width, part);
    }

    /** A column whose cells are nodes without words, such as buttons. */
    public Columns<T> node(String column, double width, Function<? super T, Node> part) {
        usual.add(column);
        TableColumn<PagedRow<T>, Node> made = column(column, width);
        made.setCellValueFactory(cell -> cell.getValue().shown(part));
        made.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Node node, boolean nothing) {
                super.updateItem(node, nothing);
                setGraphic(node);
            }
        });
        return this;
    }

    /** Puts the remembered columns into the table, or the usual ones sorted by the first; call it last. */
    public Columns<T> arrange() {
        show(remembered("columns", usual), remembered("order", usual.subList(0, 1)));
        table.getColumns().addListener((ListChangeListener<TableColumn<PagedRow<T>, ?>>) change -> remember());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<PagedRow<T>, ?>>) change -> {
            if (table.getItems() == items) {
                remember();
            }
        });
        table.itemsProperty().addListener((rows, before, now) -> sortAgain(now));
        columns.values().forEach(column -> {
            column.sortTypeProperty().addListener((type, before, now) -> remember());
            column.widthProperty().addListener((width, before, now) ->
                    settings.put(name(column.getId() + ".width"), now.doubleValue() / scale()));
        });
        return this;
    }

    /** Keeps up with the size of text until {@link #close()}. */
    public void listen() {
        close();
        fitText();
        stopListening = settings.onChange(this::fitText);
    }

    @Override
    public void close() {
        stopListening.run();
    }

    /** By which columns to sort, most important first; the list asks again when it changes. */
    public ReadOnlyObjectProperty<List<Order>> order() {
        return order.getReadOnlyProperty();
    }

    /** The ids of the columns on show, from left to right. */
    public List<String> shown() {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }

    /** The columns on show as texts, for the clipboard and for files; those of buttons are left out. */
    public Sheet<T> sheet() {
        List<String> wanted = shown().stream().filter(texts::containsKey).toList();
        return new Sheet<>(wanted.stream().map(id -> columns.get(id).getText()).toList(),
                wanted.stream().<Function<? super T, String>>map(texts::get).toList());
    }

    /** Fills the "Columns" menu: one tick per column and a way back to the usual ones. */
    public void fill(MenuButton menu) {
        menu.getItems().clear();
        columns.forEach((id, column) -> {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.setOnAction(event -> toggle(id));
            menu.getItems().add(item);
            menu.showingProperty().addListener((shows, before, now) -> item.setSelected(shown().contains(id)));
        });
        MenuItem reset = new MenuItem(messages.text("list.columns.reset"));
        reset.setOnAction(event -> {
            usualWidths.forEach((id, width) -> columns.get(id).setPrefWidth(width * scale()));
            show(usual, usual.subList(0, 1));
            remember();
        });
        menu.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private Columns<T> add(String column, double width, Function<? super T, String> part) {
        texts.put(column, part);
        TableColumn<PagedRow<T>, String> made = column(column, width);
        made.setCellValueFactory(cell -> cell.getValue().shown(part));
        return this;
    }

    private <C> TableColumn<PagedRow<T>, C> column(String id, double width) {
        TableColumn<PagedRow<T>, C> made = new TableColumn<>(messages.text("list." + list + "." + id));
        made.setId(id);
        made.setPrefWidth(settings.number(name(id + ".width"), width) * scale());
        usualWidths.put(id, width);
        columns.put(id, made);
        return made;
    }

    /** Widths are remembered for the usual text size and grow with it. */
    private double scale() {
        return settings.textSize() / 100.0;
    }

    private void fitText() {
        double grown = scale() / fitted;
        if (grown != 1) {
            fitted = scale();
            columns.values().forEach(column -> column.setPrefWidth(column.getWidth() * grown));
        }
    }

    private void toggle(String id) {
        List<String> wanted = new ArrayList<>(shown());
        if (!wanted.remove(id)) {
            wanted.add(id);
        }
        if (!wanted.isEmpty()) {
            show(wanted, order.get().stream().map(one -> (one.descending() ? "-" : "") + one.column()).toList());
            remember();
        }
    }

    private void show(List<String> wanted, List<String> sorting) {
        arranging = true;
        table.getColumns().setAll(wanted.stream().filter(columns::containsKey).map(columns::get).toList());
        List<TableColumn<PagedRow<T>, ?>> sorted = new ArrayList<>();
        for (String one : sorting) {
            TableColumn<PagedRow<T>, ?> column = columns.get(one.replace("-", ""));
            if (column != null && table.getColumns().contains(column)) {
                column.setSortType(one.startsWith("-") ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                sorted.add(column);
            }
        }
        table.getSortOrder().setAll(sorted);
        arranging = false;
        order.set(sortOrder());
    }

    /** JavaFX empties the sort order whenever rows are replaced; ours come sorted by it already. */
    private void sortAgain(ObservableList<PagedRow<T>> replaced) {
        items = replaced;
        arranging = true;
        table.getSortOrder().setAll(order.get().stream().map(one -> columns.get(one.column())).toList());
        arranging = false;
    }

    private void remember() {
        if (!arranging) {
            settings.put(name("columns"), String.join(",", shown()));
            settings.put(name("order"), String.join(",", sortOrder().stream()
                    .map(one -> (one.descending() ? "-" : "") + one.column()).toList()));
            order.set(sortOrder());
        }
    }

    private List<Order> sortOrder() {
        return table.getSortOrder().stream().map(column ->
                new Order(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING)).toList();
    }

    private List<String> remembered(String what, List<String> otherwise) {
        return settings.get(name(what)).map(text -> Arrays.asList(text.split(","))).orElse(otherwise);
    }

    private String name(String what) {
        return "list." + list + "." + what;
    }
}
