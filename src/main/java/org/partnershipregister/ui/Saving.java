package org.partnershipregister.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Saves what a form holds of one record. Only the fields that were changed are put into the record as it is kept by
 * then, so quick saves one after the other, or a change made elsewhere meanwhile, do not get in each other's way.
 * Screen thread only.
 */
public final class Saving<T> {

    private final Tools tools;
    private final FormModel form;
    private final Supplier<UnaryOperator<T>> edits;
    private final UnaryOperator<T> store;
    private final Consumer<T> show;
    private AtomicReference<Optional<T>> latest = new AtomicReference<>(Optional.empty());

    /**
     * @param edits takes the changed values out of the form, to be put into a record later
     * @param store saves a record on the register's thread and answers it as kept
     * @param show  shows a record in the form
     */
    public Saving(Tools tools, FormModel form, Supplier<UnaryOperator<T>> edits, UnaryOperator<T> store,
            Consumer<T> show) {
        this.tools = tools;
        this.form = form;
        this.edits = edits;
        this.store = store;
        this.show = show;
    }

    /** Another record is shown from now on; answers to what was saved of the former one are no longer shown. */
    public void open(T record) {
        latest = new AtomicReference<>(Optional.of(record));
        show.accept(record);
        form.startAfresh();
        show.accept(record);
    }

    /** No record is shown from now on. */
    public void close() {
        latest = new AtomicReference<>(Optional.empty());
    }

    /** The record as last shown or saved. */
    public Optional<T> record() {
        return latest.get();
    }

    /** A job that reads the record again, for a {@link LiveQuestion}; pass its answer to {@link #showAgain}. */
    public Callable<T> rereading(Callable<T> read) {
        AtomicReference<Optional<T>> mine = latest;
        return () -> {
            T record = read.call();
            mine.set(Optional.of(record));
            return record;
        };
    }

    /** Shows the record as it is by now; what has been typed and not saved stays. */
    public void showAgain(T record) {
        show.accept(record);
    }

    /** Saves what is worth it, if anything. */
    public void save() {
        if (latest.get().isEmpty() || !form.worthSaving()) {
            return;
        }
        change(edits.get());
    }

    /** Changes the record by this, typed things or not, as one step. */
    public void change(UnaryOperator<T> edit) {
        AtomicReference<Optional<T>> mine = latest;
        Map<String, Object> sent = form.sending();
        tools.status().unsaved();
        tools.work().run(() -> {
            T saved = store.apply(edit.apply(mine.get().orElseThrow()));
            mine.set(Optional.of(saved));
            return saved;
        }, saved -> {
            tools.status().saved();
            if (mine == latest) {
                form.answered(sent, () -> show.accept(saved));
            }
        });
    }
}
