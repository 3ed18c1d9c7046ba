package org.partnershipregister.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Saves what a form holds of one record. Only the fields that were changed are put into the record, which is read again
 * just before, so quick saves one after the other, or a change made elsewhere meanwhile, do not get in each other's way.
 * While something typed is not kept the footer says so. Screen thread only.
 */
public final class Saving<T> {

    private final Tools tools;
    private final FormModel form;
    private final Supplier<UnaryOperator<T>> edits;
    private final Kept<T> kept;
    private final Consumer<T> show;
    private Optional<T> record = Optional.empty();
    /** Counts the records opened: an answer about one that was left is not shown. */
    private int opened;

    /** Where the records are kept; both are asked on the register's thread. */
    public interface Kept<T> {

        /** The same record as it is kept by now. */
        T read(T known);

        /** Keeps the record and answers it as kept. */
        T save(T edited);

        /** From a store's two methods. */
        static <T> Kept<T> by(UnaryOperator<T> read, UnaryOperator<T> save) {
            return new Kept<>() {
                @Override
                public T read(T known) {
                    return read.apply(known);
                }

                @Override
                public T save(T edited) {
                    return save.apply(edited);
                }
            };
        }
    }

    /**
     * @param edits takes the changed values out of the form, to be put into a record later
     * @param show  shows a record in the form
     */
    public Saving(Tools tools, FormModel form, Supplier<UnaryOperator<T>> edits, Kept<T> kept, Consumer<T> show) {
        this.tools = tools;
        this.form = form;
        this.edits = edits;
        this.kept = kept;
        this.show = show;
        form.dirty().addListener((dirty, before, now) -> tell());
    }

    /** Another record is shown from now on; answers to what was saved of the former one are no longer shown. */
    public void open(T other) {
        opened++;
        record = Optional.of(other);
        show.accept(other);
        form.startAfresh();
        show.accept(other);
    }

    /** No record is shown from now on. */
    public void close() {
        opened++;
        record = Optional.empty();
    }

    /** The record as last shown or saved. */
    public Optional<T> record() {
        return record;
    }

    /** Shows the record as it is by now; what has been typed and not saved stays. */
    public void showAgain(T now) {
        record = Optional.of(now);
        show.accept(now);
    }

    /** Saves what is worth it, if anything. */
    public void save() {
        if (record.isPresent()) {
            form.collect();
            if (form.worthSaving()) {
                change(edits.get());
            }
        }
    }

    /** Changes the record by this, typed things or not, as one step. */
    public void change(UnaryOperator<T> edit) {
        T known = record.orElseThrow();
        int mine = opened;
        Map<String, Object> sent = form.sending();
        tools.status().unsaved();
        tools.work().run(() -> kept.save(edit.apply(kept.read(known))), saved -> {
            tools.status().saved();
            if (mine == opened) {
                record = Optional.of(saved);
                form.answered(sent, () -> show.accept(saved));
                tell();
            }
        });
    }

    private void tell() {
        if (form.dirty().get()) {
            tools.status().unsaved();
        } else {
            tools.status().settled();
        }
    }
}
