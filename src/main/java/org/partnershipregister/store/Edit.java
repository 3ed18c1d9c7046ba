package org.partnershipregister.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;

/**
 * The inside of one write: stores put and remove rows through it, and it keeps what each row was before and after.
 * History, undo, the journal and the news to open screens all come from here, without code in any feature.
 */
public final class Edit {
    static final String APPROVAL = "MINUTES_VERSION";
    /** Written once to keep words as they were; the step that did it can be passed over by undo. */
    static final Set<String> VERSIONS = Set.of("AGREEMENT_VERSION", "AGREEMENT_VERSION_SECTION", "AGREEMENT_TEMPLATE_VERSION", APPROVAL);
    /** Appended to only, and every entry counts: undo goes back no further than one of these. */
    static final Set<String> LEDGERS = Set.of("RESOURCE_ENTRY", "BUDGET_ENTRY");

    private final DSLContext sql;
    private final Stamps stamps;
    private final List<RowChange> rows = new ArrayList<>();
    private final Set<Change> changes = new LinkedHashSet<>();
    private final Set<UUID> fresh = new HashSet<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> putSingly = new HashSet<>();
    private final RefCounters refs;

    Edit(DSLContext sql, String by, OffsetDateTime at) {
        this.sql = sql;
        this.stamps = new Stamps(by, at);
        this.refs = new RefCounters(sql);
    }

    /** For questions within the same transaction; writing through it would bypass history. */
    public DSLContext sql() {
        return sql;
    }

    /** The moment of this change set. */
    public OffsetDateTime at() {
        return stamps.at();
    }

    /**
     * Inserts the record, or updates the columns in which it differs. Columns that the record has not set keep their
     * value. A record that brings a ROW_VERSION other than the kept one was read before somebody else's save.
     *
     * @throws Failure STALE when the row was changed since it was read, FROZEN or LEDGER for an immutable row
     */
    public <R extends UpdatableRecord<R>> void put(R record) {
        Table<R> table = record.getTable();
        UUID id = record.get(key(table));
        Optional<R> kept = sql.selectFrom(table).where(key(table).eq(id)).fetchOptional();
        if (kept.isPresent()) {
            update(table, id, kept.get(), record);
        } else {
            putSingly.add(table.getName());
            insert(record, id);
        }
    }

    private <R extends UpdatableRecord<R>> void insert(R record, UUID id) {
        stamps.created(record);
        sql.executeInsert(record);
        fresh.add(id);
        note(RowChange.inserted(record.getTable().getName(), id, Row.of(record)));
    }

    /** Removes a row for good; its values stay in the history, so that undo can bring it back. */
    public void remove(Table<? extends UpdatableRecord<?>> table, UUID id) {
        refuseFrozen(table);
        sql.selectFrom(table).where(key(table).eq(id)).fetchOptional().ifPresent(row -> {
            sql.deleteFrom(table).where(key(table).eq(id)).execute();
            note(RowChange.deleted(table.getName(), id, Row.of(row)));
        });
    }

    /**
     * Makes the rows of one owner be exactly these: new ones inserted, changed ones updated, missing ones removed.
     * Removal comes first, so that a "main" mark can move from one row to another. An owner that this very edit has made
     * has no rows yet, so nothing is asked: that makes an import three times as fast.
     */
    public <R extends UpdatableRecord<R>> void replace(Table<R> table, Field<UUID> owner, UUID ownerId, List<R> wanted) {
        if (hasNoRowsYet(table, ownerId) && wanted.stream().noneMatch(record -> fresh.contains(record.get(key(table))))) {
            wanted.forEach(record -> insert(record, record.get(key(table))));
            return;
        }
        Set<UUID> keep = new HashSet<>();
        wanted.forEach(record -> keep.add(record.get(key(table))));
        sql.select(key(table)).from(table).where(owner.eq(ownerId)).fetch(key(table)).stream()
            .filter(id -> !keep.contains(id)).forEach(id -> remove(table, id));
        wanted.forEach(record -> clearMovedMark(table, record));
        wanted.forEach(this::put);
    }

    /** An owner made by this edit, of whose rows in that table nothing has been put so far, by whatever way. */
    private boolean hasNoRowsYet(Table<?> table, UUID ownerId) {
        return filled.add(table.getName() + ownerId) && fresh.contains(ownerId) && !putSingly.contains(table.getName());
    }

    /** Puts a record of its own kind into the bin, or takes it out again. */
    public void bin(Table<? extends UpdatableRecord<?>> table, UUID id, boolean deleted) {
        UpdatableRecord<?> row = sql.selectFrom(table).where(key(table).eq(id)).fetchOptional()
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        Row before = Row.of(row);
        row.set(table.field("DELETED_AT", OffsetDateTime.class), deleted ? stamps.at() : null);
        apply(table, id, row, before);
    }

    /** The next permanent reference with this prefix: {@code ORG} gives ORG-0001, {@code MTG-2026} gives MTG-2026-001. */
    public String nextRef(String prefix) {
        return refs.next(prefix);
    }

    /** Tells open screens about a record whose own row and whose children's owner columns did not change. */
    public void touch(Kind kind, UUID id) {
        changes.add(new Change(kind, id));
    }

    /** Keeps what is kept once only, when all else is done. */
    void finish() {
        refs.keep(this);
    }

    List<RowChange> rows() {
        return rows;
    }

    Set<Change> changes() {
        return changes;
    }

    /** Puts a row of the past back: all its columns when it is gone, else those named, and not the stamps. */
    void restore(Table<? extends UpdatableRecord<?>> table, UUID id, Row wanted) {
        Optional<? extends UpdatableRecord<?>> kept = sql.selectFrom(table).where(key(table).eq(id)).fetchOptional();
        if (kept.isEmpty()) {
            UpdatableRecord<?> fresh = sql.newRecord(table);
            wanted.into(fresh, table);
            sql.executeInsert(fresh);
            note(RowChange.inserted(table.getName(), id, Row.of(fresh)));
        } else {
            Row before = Row.of(kept.get());
            Stamps.without(wanted).into(kept.get(), table);
            apply(table, id, kept.get(), before);
        }
    }

    private <R extends UpdatableRecord<R>> void update(Table<R> table, UUID id, R kept, R wanted) {
        refuseStale(table, kept, wanted);
        Row before = Row.of(kept);
        for (Field<?> field : table.fields()) {
            if (wanted.touched(field) && !Stamps.NAMES.contains(field.getName())) {
                copy(field, wanted, kept);
            }
        }
        apply(table, id, kept, before);
    }

    private void apply(Table<?> table, UUID id, UpdatableRecord<?> row, Row before) {
        if (Row.of(row).differingFrom(before).values().isEmpty()) {
            return;
        }
        refuseFrozen(table);
        stamps.updated(row);
        Row after = Row.of(row);
        sql.executeUpdate(row);
        note(RowChange.updated(table.getName(), id, before.differingFrom(after), after.differingFrom(before)));
    }

    private void note(RowChange change) {
        rows.add(change);
        changes.addAll(Touched.by(sql, change));
    }

    private <R extends UpdatableRecord<R>> void clearMovedMark(Table<R> table, R record) {
        for (String mark : List.of("IS_MAIN", "MAIN_CONTACT")) {
            Field<Boolean> field = table.field(mark, Boolean.class);
            if (field != null && record.touched(field) && record.get(field) == null) {
                sql.selectFrom(table).where(key(table).eq(record.get(key(table))).and(field.isTrue())).fetchOptional()
                    .ifPresent(kept -> {
                        Row before = Row.of(kept);
                        kept.set(field, null);
                        apply(table, record.get(key(table)), kept, before);
                    });
            }
        }
    }

    private static void refuseStale(Table<?> table, Record kept, Record wanted) {
        Field<Long> version = table.field("ROW_VERSION", Long.class);
        boolean brought = version != null && wanted.get(version) != null;
        if (brought && !wanted.get(version).equals(kept.get(version))) {
            throw new Failure(Failure.Reason.STALE);
        }
    }

    private static void refuseFrozen(Table<?> table) {
        if (VERSIONS.contains(table.getName())) {
            throw new Failure(Failure.Reason.FROZEN);
        }
        if (LEDGERS.contains(table.getName())) {
            throw new Failure(Failure.Reason.LEDGER);
        }
    }

    private static <T> void copy(Field<T> field, Record from, Record to) {
        to.set(field, from.get(field));
    }

    static Field<UUID> key(Table<?> table) {
        return table.field("ID", UUID.class);
    }
}
