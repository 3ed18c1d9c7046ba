package org.partnershipregister.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Kind;

/**
 * A short list (up to some hundred rows) that asks again after each change and keeps its selection by id. Longer lists
 * are {@link PagedRows}. Screen thread only.
 */
public final class LiveList<T> implements AutoCloseable {

    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final Function<? super T, UUID> id;
    private final LiveQuestion<List<T>> question;
    private MultipleSelectionModel<T> selection;

    /** @param question as in {@link LiveQuestion} */
    public LiveList(Work work, Supplier<Callable<List<T>>> question, Function<? super T, UUID> id) {
        this.id = id;
        this.question = new LiveQuestion<>(work, question, this::merge);
    }

    /** Shows the list in a table and keeps the table's selection. */
    public LiveList<T> in(TableView<T> table) {
        table.setItems(items);
        selection = table.getSelectionModel();
        return this;
    }

    /** Shows the list in a list view and keeps its selection. */
    public LiveList<T> in(ListView<T> list) {
        list.setItems(items);
        selection = list.getSelectionModel();
        return this;
    }

    /** Asks now and again after each change to one of these kinds. */
    public LiveList<T> listen(Changes changes, Kind... kinds) {
        question.listen(changes, kinds).ask();
        return this;
    }

    /** Asks again now. */
    public void refresh() {
        question.ask();
    }

    /** The rows, newest answer. */
    public ObservableList<T> items() {
        return items;
    }

    /** Stops listening. */
    @Override
    public void close() {
        question.close();
    }

    private void merge(List<T> answer) {
        if (answer.equals(items)) {
            return;
        }
        Set<UUID> selected = new HashSet<>();
        if (selection != null) {
            selection.getSelectedItems().stream().filter(item -> item != null).map(id).forEach(selected::add);
            selection.clearSelection();
        }
        items.setAll(answer);
        if (selection != null) {
            answer.stream().filter(item -> selected.contains(id.apply(item))).forEach(selection::select);
        }
    }
}
