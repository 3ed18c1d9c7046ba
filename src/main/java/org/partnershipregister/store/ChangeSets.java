package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.CHANGE_LOG;
import static org.partnershipregister.store.schema.Tables.CHANGE_SET;
import static org.partnershipregister.store.schema.Tables.CHANGE_TOUCH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.store.schema.tables.records.ChangeLogRecord;
import org.partnershipregister.store.schema.tables.records.ChangeSetRecord;
import org.partnershipregister.store.schema.tables.records.ChangeTouchRecord;

/** Change sets as rows of the database: written once, read for history and undo. */
final class ChangeSets {
    private ChangeSets() {
    }

    /** The sequence number of the newest change set, 0 in a new register. */
    static long lastSeq(DSLContext sql) {
        return Optional.ofNullable(sql.select(DSL.max(CHANGE_SET.SEQ)).from(CHANGE_SET).fetchOne(0, Long.class))
            .orElse(0L);
    }

    static void insert(DSLContext sql, ChangeSet set, Set<Change> touched) {
        ChangeSetRecord head = sql.newRecord(CHANGE_SET);
        head.setId(set.id()).setSeq(set.seq()).setLabel(set.label()).setMadeAt(set.at()).setMadeBy(set.by())
            .setKind(set.type().name()).setUndoesId(set.undoes().orElse(null));
        sql.executeInsert(head);
        List<ChangeLogRecord> log = new ArrayList<>();
        for (RowChange row : set.rows()) {
            ChangeLogRecord line = sql.newRecord(CHANGE_LOG);
            line.setChangeSetId(set.id()).setPosition(log.size()).setTableName(row.table()).setRecordId(row.id())
                .setOperation(row.operation().name()).setBeforeValues(row.before().map(Row::json).orElse(null))
                .setAfterValues(row.after().map(Row::json).orElse(null));
            log.add(line);
        }
        sql.batchInsert(log).execute();
        sql.batchInsert(touched.stream().map(change -> {
            ChangeTouchRecord touch = sql.newRecord(CHANGE_TOUCH);
            return touch.setChangeSetId(set.id()).setKind(change.kind().name()).setRecordId(change.id());
        }).toList()).execute();
        set.undoes().ifPresent(undone -> sql.update(CHANGE_SET).set(CHANGE_SET.UNDONE_BY_ID, set.id())
            .where(CHANGE_SET.ID.eq(undone)).execute());
    }

    static List<RowChange> rows(DSLContext sql, UUID changeSet) {
        return sql.selectFrom(CHANGE_LOG).where(CHANGE_LOG.CHANGE_SET_ID.eq(changeSet)).orderBy(CHANGE_LOG.POSITION)
            .fetch(line -> new RowChange(line.getTableName(), line.getRecordId(),
                RowChange.Operation.valueOf(line.getOperation()),
                Optional.ofNullable(line.getBeforeValues()).map(Row::parse),
                Optional.ofNullable(line.getAfterValues()).map(Row::parse)));
    }

    /**
     * What Undo would take back: the newest change set that is not an undo and has not been undone. One that only froze
     * a version, or sent minutes round or approved them, is passed over; what was done before it can still be taken
     * back, except frozen words ({@link FrozenWords}). Of a signature the version stays and the signature can be taken
     * back. The beginning of a register is no step of its user's and stays.
     */
    static Optional<ChangeSetRecord> undoable(DSLContext sql) {
        return sql.selectFrom(CHANGE_SET)
            .where(CHANGE_SET.KIND.ne(ChangeSet.Type.UNDO.name())).and(CHANGE_SET.UNDONE_BY_ID.isNull())
            .andNotExists(DSL.selectOne().from(CHANGE_LOG).where(CHANGE_LOG.CHANGE_SET_ID.eq(CHANGE_SET.ID))
                .and(CHANGE_LOG.TABLE_NAME.eq(Edit.APPROVAL)))
            .andExists(DSL.selectOne().from(CHANGE_LOG).where(CHANGE_LOG.CHANGE_SET_ID.eq(CHANGE_SET.ID))
                .and(CHANGE_LOG.TABLE_NAME.notIn(Edit.VERSIONS)))
            .and(CHANGE_SET.LABEL.notLike(ChangeLabel.REGISTER_BEGUN + "%")).and(CHANGE_SET.LABEL.notLike(ChangeLabel.SAMPLE_FILLED + "%"))
            .orderBy(CHANGE_SET.SEQ.desc()).limit(1).fetchOptional();
    }

    /** What Redo would do again: the newest undo not yet redone, unless something new was done since. */
    static Optional<ChangeSetRecord> redoable(DSLContext sql) {
        long lastDone = Optional.ofNullable(sql.select(DSL.max(CHANGE_SET.SEQ)).from(CHANGE_SET)
            .where(CHANGE_SET.KIND.eq(ChangeSet.Type.DO.name())).fetchOne(0, Long.class)).orElse(0L);
        return sql.selectFrom(CHANGE_SET)
            .where(CHANGE_SET.KIND.eq(ChangeSet.Type.UNDO.name())).and(CHANGE_SET.UNDONE_BY_ID.isNull())
            .and(CHANGE_SET.SEQ.gt(lastDone)).orderBy(CHANGE_SET.SEQ.desc()).limit(1).fetchOptional();
    }
}
