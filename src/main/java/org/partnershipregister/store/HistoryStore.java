package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.CHANGE_SET;
import static org.partnershipregister.store.schema.Tables.CHANGE_TOUCH;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.HistoryEntry.FieldChange;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.schema.tables.records.ChangeSetRecord;

/** Who changed what, when: the change sets that touched a record, field by field. */
public final class HistoryStore {
    private static final Set<String> NOT_SHOWN =
        Set.of("ID", "REF", "SEARCH_KEY", "SORT_NAME", "CREATED_AT", "CREATED_BY", "UPDATED_AT", "UPDATED_BY",
            "ROW_VERSION", "POSITION");

    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /** The newest change sets of a record first, at most {@code limit} of them. */
    public List<HistoryEntry> of(Kind kind, UUID id, int limit) {
        return database.read(sql -> sql.select(CHANGE_SET.fields()).from(CHANGE_SET).join(CHANGE_TOUCH)
            .on(CHANGE_TOUCH.CHANGE_SET_ID.eq(CHANGE_SET.ID))
            .where(CHANGE_TOUCH.KIND.eq(kind.name())).and(CHANGE_TOUCH.RECORD_ID.eq(id))
            .orderBy(CHANGE_SET.SEQ.desc()).limit(limit)
            .fetch(row -> entry(sql, row.into(CHANGE_SET), id)));
    }

    /** The same for a key whose kind is not known. */
    public List<HistoryEntry> of(UUID id, int limit) {
        return database.read(sql -> sql.selectDistinct(CHANGE_SET.fields()).from(CHANGE_SET).join(CHANGE_TOUCH)
            .on(CHANGE_TOUCH.CHANGE_SET_ID.eq(CHANGE_SET.ID)).where(CHANGE_TOUCH.RECORD_ID.eq(id))
            .orderBy(CHANGE_SET.SEQ.desc()).limit(limit)
            .fetch(row -> entry(sql, row.into(CHANGE_SET), id)));
    }

    private static HistoryEntry entry(DSLContext sql, ChangeSetRecord set, UUID id) {
        List<FieldChange> fields = new ArrayList<>();
        ChangeSets.rows(sql, set.getId()).stream().filter(row -> concerns(sql, row, id))
            .forEach(row -> fields.addAll(fieldChanges(row, id)));
        return new HistoryEntry(set.getMadeAt(), set.getMadeBy(), ChangeLabel.decoded(set.getLabel()),
            set.getKind().equals(ChangeSet.Type.UNDO.name()), fields);
    }

    /** An update of a part, such as an address, names only what changed, and its owner is read from the part itself. */
    private static boolean concerns(DSLContext sql, RowChange row, UUID id) {
        String wanted = id.toString();
        return row.id().equals(id) || Touched.by(sql, row).stream().anyMatch(change -> change.id().equals(id))
            || row.before().map(side -> side.values().containsValue(wanted)).orElse(false)
            || row.after().map(side -> side.values().containsValue(wanted)).orElse(false);
    }

    private static List<FieldChange> fieldChanges(RowChange row, UUID owner) {
        Set<String> columns = new LinkedHashSet<>();
        row.before().ifPresent(side -> columns.addAll(side.values().keySet()));
        row.after().ifPresent(side -> columns.addAll(side.values().keySet()));
        columns.removeAll(NOT_SHOWN);
        return columns.stream()
            .map(column -> new FieldChange(row.table(), column, row.before().flatMap(side -> side.value(column)),
                row.after().flatMap(side -> side.value(column))))
            .filter(change -> !change.from().equals(change.to()) && !change.to().equals(Optional.of(owner.toString()))
                && !change.from().equals(Optional.of(owner.toString())))
            .toList();
    }
}
