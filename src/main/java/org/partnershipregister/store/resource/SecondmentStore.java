package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.resource.Secondment;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.SecondmentRecord;

/** Keeps the secondments of partnerships. */
public final class SecondmentStore {
    private final Database database;

    public SecondmentStore(Database database) {
        this.database = database;
    }

    /** All secondments of a partnership in their order, those that are over too. */
    public List<Secondment> of(UUID partnership) {
        return database.read(sql -> SecondmentRows.of(sql, partnership));
    }

    /** The same one as it is kept by now; NOT_FOUND when it is gone. */
    public Secondment get(Secondment known) {
        return of(known.partnership()).stream().filter(one -> one.id().equals(known.id())).findFirst()
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one secondment and answers it as kept. */
    public Secondment save(Secondment secondment) {
        return database.write(new ChangeLabel("change.secondment.saved", secondment.person().name()), edit -> {
            put(edit, secondment);
            return SecondmentRows.of(edit.sql(), secondment.partnership()).stream()
                .filter(one -> one.id().equals(secondment.id())).findFirst().orElseThrow();
        });
    }

    /** Puts one secondment as part of a larger step; a new one comes last. */
    public void put(Edit edit, Secondment secondment) {
        SecondmentRecord row = edit.sql().newRecord(SECONDMENT);
        SecondmentRows.fill(row, secondment);
        if (!edit.sql().fetchExists(SECONDMENT, SECONDMENT.ID.eq(secondment.id()))) {
            row.setPosition(edit.sql().fetchCount(SECONDMENT, SECONDMENT.PARTNERSHIP_ID.eq(secondment.partnership())));
        }
        edit.put(row);
    }

    /** Removes one that should never have been there; one that is over gets an end instead. */
    public void remove(Secondment secondment) {
        database.write(new ChangeLabel("change.secondment.removed", secondment.person().name()), edit -> {
            edit.remove(SECONDMENT, secondment.id());
            return secondment;
        });
    }
}
