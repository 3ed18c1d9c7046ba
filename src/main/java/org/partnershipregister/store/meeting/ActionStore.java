package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ACTION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.meeting.Action;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ActionRecord;

/** Keeps actions. Lists are asked of {@link ActionLists}. */
public final class ActionStore {
    private final Database database;

    public ActionStore(Database database) {
        this.database = database;
    }

    /** The action with that key, binned ones too; NOT_FOUND when there is none. */
    public Action get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The action with that reference. */
    public Optional<Action> withRef(String ref) {
        return database.read(sql -> sql.selectFrom(ACTION).where(ACTION.REF.eq(ref)).fetchOptional(ActionRows::read));
    }

    /** Saves one action and answers it as kept. */
    public Action save(Action action) {
        String key = action.version() == 0 ? "change.action.added" : "change.action.saved";
        return database.write(new ChangeLabel(key, action.text()), edit -> put(edit, action));
    }

    /** Ticks an action off. */
    public Action done(UUID id, LocalDate on) {
        return change(id, "change.action.done", action -> action.done(on));
    }

    /** Gives an action up, with the reason. */
    public Action drop(UUID id, LocalDate on, String reason) {
        return change(id, "change.action.dropped", action -> action.dropped(on, reason));
    }

    /** Takes "done" or "dropped" back. */
    public Action reopen(UUID id) {
        return change(id, "change.action.reopened", Action::reopened);
    }

    /** Moves the day by which it is to be done. */
    public Action move(UUID id, Optional<LocalDate> dueOn) {
        return change(id, "change.action.moved", action -> action.due(dueOn));
    }

    /** Changes the action as it is kept now, under the text key of what was done. */
    public Action change(UUID id, String key, UnaryOperator<Action> step) {
        return database.write(new ChangeLabel(key, get(id).text()), edit ->
            put(edit, step.apply(find(edit.sql(), id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)))));
    }

    /** Puts one action as part of a larger step and answers it as kept. */
    public Action put(Edit edit, Action action) {
        ActionRecord row = edit.sql().newRecord(ACTION);
        ActionRows.fill(row, action);
        if (action.version() == 0) {
            row.setRef(edit.nextRef(Kind.ACTION.prefix()));
        } else {
            row.setRowVersion(action.version());
        }
        row.setSearchKey(ActionRows.searchKey(action, row.getRef() == null ? action.ref() : row.getRef()));
        edit.put(row);
        return find(edit.sql(), action.id()).orElseThrow();
    }

    /** Moves an action to the bin. */
    public void delete(UUID id) {
        bin(id, "change.action.deleted", true);
    }

    /** Takes an action out of the bin. */
    public void restore(UUID id) {
        bin(id, "change.action.restored", false);
    }

    private void bin(UUID id, String key, boolean deleted) {
        database.write(new ChangeLabel(key, get(id).text()), edit -> {
            edit.bin(ACTION, id, deleted);
            return id;
        });
    }

    static Optional<Action> find(DSLContext sql, UUID id) {
        return sql.selectFrom(ACTION).where(ACTION.ID.eq(id)).fetchOptional(ActionRows::read);
    }
}
