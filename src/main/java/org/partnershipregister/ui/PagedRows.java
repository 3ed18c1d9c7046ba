package org.partnershipregister.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Kind;

/**
 * A table of any length. The question answers with the ids in order (filtered and sorted by SQL); the rows are fetched a
 * hundred at a time as they come into view. After each change it asks again and finds its selection and its place by id.
 * "All selected" (Ctrl+A) is a wish, not a million marked rows: {@link #selectedIds()} knows both. Screen thread only.
 */
public final class PagedRows<T> implements AutoCloseable {

    private final Work work;
    private final TableView<PagedRow<T>> table;
    private final Function<List<UUID>, List<T>> rows;
    private final Function<? super T, UUID> id;
    private final LiveQuestion<List<UUID>> question;
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper all = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<UUID>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Pages<T> pages;
    private Node empty = new Label();
    private Optional<UUID> wished = Optional.empty();
    private boolean showing;
    private boolean alwaysOne;

    /**
     * @param ids  reads filter and order on the screen thread and gives a job for the ids in order
     * @param rows gives the rows of up to a hundred ids, on the register's thread and in any order
     * @param id   which record a row is
     */
    public PagedRows(Work work, TableView<PagedRow<T>> table, Supplier<Callable<List<UUID>>> ids,
            Function<List<UUID>, List<T>> rows, Function<? super T, UUID> id) {
        this.work = work;
        this.table = table;
        this.rows = rows;
        this.id = id;
        this.question = new LiveQuestion<>(work, ids, this::show);
        this.pages = new Pages<>(work, List.of(), rows, id);
        table.setSortPolicy(sorted -> true); // SQL sorts; the table only shows the arrow
        table.setPlaceholder(new Label());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> selectionMoved());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::selectAllByKey);
    }

    /** Asks now and again after each change to one of these kinds, until {@link #close()}. */
    public PagedRows<T> listen(Changes changes, Kind... kinds) {
        question.listen(changes, kinds).ask();
        return this;
    }

    /** Asks again now: the filter was chosen or the order changed. */
    public void refresh() {
        question.ask();
    }

    /** Asks again when nothing has been typed for a moment. */
    public void refreshSoon() {
        question.askSoon();
    }

    /** What stands in the table when there is no row: a heading, a sentence and a first step. */
    public PagedRows<T> whenEmpty(Node node) {
        empty = node;
        return this;
    }

    /** What Enter and a double click do with a row. */
    public PagedRows<T> onOpen(Consumer<UUID> open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && selected.get().isPresent()) {
                event.consume();
                open.accept(selected.get().orElseThrow());
            }
        });
        table.setRowFactory(made -> {
            TableRow<PagedRow<T>> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                    open.accept(row.getItem().id());
                }
            });
            return row;
        });
        return this;
    }

    /** Selects the first row whenever an answer comes and nothing is selected, for lists with the record beside them. */
    public PagedRows<T> alwaysOne() {
        alwaysOne = true;
        return this;
    }

    /** Does this each time other rows are selected, "all" included. */
    public PagedRows<T> onSelection(Runnable action) {
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
            if (!showing) {
                action.run();
            }
        });
        selected.addListener((record, before, now) -> action.run());
        all.addListener((wish, before, now) -> action.run());
        return this;
    }

    /** Selects this record and scrolls to it, now or as soon as it is in an answer. */
    public void select(UUID record) {
        int index = pages.ids().indexOf(record);
        wished = index < 0 ? Optional.of(record) : Optional.empty();
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            table.scrollTo(Math.max(0, index - 3));
        }
    }

    /** How many rows the newest answer has. */
    public ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }

    /** The record the selection stands on. */
    public ReadOnlyObjectProperty<Optional<UUID>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Whether all rows of the answer are meant (Ctrl+A), also those never looked at. */
    public ReadOnlyBooleanProperty allSelected() {
        return all.getReadOnlyProperty();
    }

    /** The selected records, in the order of the list. */
    public List<UUID> selectedIds() {
        return all.get() ? pages.ids() : table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < pages.size()).sorted().map(pages.ids()::get).toList();
    }

    /** All ids of the newest answer, in order: for exports "as shown". */
    public List<UUID> ids() {
        return pages.ids();
    }

    /** The rows of these records, in this order; but for those gone meanwhile; for jobs on the register's thread. */
    public List<T> read(List<UUID> records) {
        Map<UUID, T> found = new HashMap<>();
        for (int from = 0; from < records.size(); from += Pages.SIZE) {
            rows.apply(records.subList(from, Math.min(records.size(), from + Pages.SIZE))).forEach(row -> found.put(id.apply(row), row));
        }
        return records.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Stops listening; {@link #listen} opens it again as it was left. */
    @Override
    public void close() {
        question.close();
    }

    private void show(List<UUID> ids) {
        table.setPlaceholder(empty);
        if (ids.equals(pages.ids()) && !ids.isEmpty()) {
            pages.reload();
            return;
        }
        List<UUID> before = selectedIds();
        Optional<UUID> lead = selected.get();
        Pages<T> old = pages;
        old.close();
        showing = true;
        table.getSelectionModel().clearSelection();
        pages = new Pages<>(work, ids, rows, id);
        table.setItems(pages);
        restore(all.get() ? List.of() : before, lead);
        showing = false;
        selectionMoved();
        wished.ifPresent(this::select);
        if (alwaysOne && selected.get().isEmpty() && !ids.isEmpty()) {
            select(ids.getFirst());
        }
        size.set(ids.size());
    }

    private void restore(List<UUID> before, Optional<UUID> lead) {
        if (before.isEmpty()) {
            return;
        }
        Map<UUID, Integer> places = new HashMap<>();
        IntStream.range(0, pages.size()).forEach(index -> places.put(pages.ids().get(index), index));
        before.stream().filter(one -> places.containsKey(one) && !lead.equals(Optional.of(one)))
                .forEach(one -> table.getSelectionModel().select((int) places.get(one)));
        lead.map(places::get).ifPresent(index -> {
            table.getSelectionModel().select((int) index);
            table.scrollTo(Math.max(0, index - 3));
        });
    }

    private void selectionMoved() {
        if (!showing) {
            PagedRow<T> row = table.getSelectionModel().getSelectedItem();
            all.set(false);
            selected.set(Optional.ofNullable(row).map(PagedRow::id));
        }
    }

    private void selectAllByKey(KeyEvent event) {
        if (KeyCombination.valueOf("Shortcut+A").match(event)) {
            event.consume();
            all.set(pages.size() > 0);
        }
    }
}
