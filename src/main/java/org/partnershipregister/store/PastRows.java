package org.partnershipregister.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.partnershipregister.model.Failure;

/** Repeats row changes of the past, for the journal, or takes them back, for undo; both through an edit. */
final class PastRows {
    private final Edit edit;

    PastRows(Edit edit) {
        this.edit = edit;
    }

    /** Repeats a row change; repeating it twice is the same as once. */
    void repeat(RowChange change) {
        Table<? extends UpdatableRecord<?>> table = Schema.table(change.table());
        change.after().ifPresentOrElse(after -> edit.restore(table, change.id(), after),
            () -> edit.remove(table, change.id()));
    }

    /** Takes a row change back. STALE when the row has been changed since by something that was not taken back. */
    void takeBack(RowChange change) {
        Table<? extends UpdatableRecord<?>> table = Schema.table(change.table());
        Optional<Row> kept = edit.sql().selectFrom(table).where(Edit.key(table).eq(change.id())).fetchOptional()
            .map(Row::of);
        if (!stillAsLeft(change.after(), kept)) {
            throw new Failure(Failure.Reason.STALE);
        }
        change.before().ifPresentOrElse(before -> edit.restore(table, change.id(), before),
            () -> edit.remove(table, change.id()));
    }

    private static boolean stillAsLeft(Optional<Row> after, Optional<Row> kept) {
        if (after.isEmpty() || kept.isEmpty()) {
            return after.isEmpty() && kept.isEmpty();
        }
        Map<String, String> now = kept.get().values();
        return Stamps.without(after.get()).values().entrySet().stream()
            .allMatch(entry -> Objects.equals(now.get(entry.getKey()), entry.getValue()));
    }
}
