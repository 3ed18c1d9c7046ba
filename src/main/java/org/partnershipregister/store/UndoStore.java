package org.partnershipregister.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.store.schema.tables.records.ChangeSetRecord;

/**
 * Takes change sets back and does them again, for every kind of record alike. Taking back is itself a change set, so
 * it is journalled, shown in the history and told to open screens.
 */
public final class UndoStore {
    private final Database database;

    public UndoStore(Database database) {
        this.database = database;
    }

    /** What {@link #undo} would take back. */
    public Optional<ChangeLabel> undoable() {
        return database.read(sql -> ChangeSets.undoable(sql).map(UndoStore::label));
    }

    /** What {@link #redo} would do again. */
    public Optional<ChangeLabel> redoable() {
        return database.read(sql -> ChangeSets.redoable(sql).map(UndoStore::label));
    }

    /**
     * Takes the newest change set back and answers what it was.
     *
     * @throws Failure NOTHING_TO_UNDO, STALE when a row was changed since, FROZEN when it would change words that
     *     were approved or signed since, LEDGER when it holds an entry of a ledger: that is reversed instead
     */
    public ChangeLabel undo() {
        return takeBack(database.read(ChangeSets::undoable), ChangeSet.Type.UNDO);
    }

    /** Does again what the last undo took back. */
    public ChangeLabel redo() {
        return takeBack(database.read(ChangeSets::redoable), ChangeSet.Type.REDO);
    }

    private ChangeLabel takeBack(Optional<ChangeSetRecord> found, ChangeSet.Type type) {
        ChangeSetRecord set = found.orElseThrow(() -> new Failure(Failure.Reason.NOTHING_TO_UNDO));
        ChangeLabel label = label(set);
        return database.write(label, type, Optional.of(set.getId()), edit -> {
            List<RowChange> rows = new ArrayList<>(ChangeSets.rows(edit.sql(), set.getId()));
            Collections.reverse(rows);
            refuseLedgers(rows);
            FrozenWords frozen = FrozenWords.touchedBy(edit.sql(), rows);
            rows.stream().filter(row -> !row.table().equals("REF_COUNTER") && !Edit.VERSIONS.contains(row.table()))
                .forEach(new PastRows(edit)::takeBack);
            frozen.refuseChange();
            return label;
        });
    }

    /** All of a step or nothing: one that wrote into a ledger is not taken back, not in part either. */
    private static void refuseLedgers(List<RowChange> rows) {
        if (rows.stream().anyMatch(row -> Edit.LEDGERS.contains(row.table()))) {
            throw new Failure(Failure.Reason.LEDGER);
        }
    }

    private static ChangeLabel label(ChangeSetRecord set) {
        return ChangeLabel.decoded(set.getLabel());
    }
}
