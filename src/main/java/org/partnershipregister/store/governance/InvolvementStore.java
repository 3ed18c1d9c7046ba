package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.INVOLVEMENT;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.governance.InvolvedPeople;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.model.governance.InvolvementLevel;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.InvolvementRecord;

/** Keeps how service users, volunteers, staff and the public take part in each partnership. */
public final class InvolvementStore {
    private final Database database;

    public InvolvementStore(Database database) {
        this.database = database;
    }

    /** Who takes part in a partnership and how, past involvement too, in the order it was written. */
    public List<Involvement> of(UUID partnership) {
        return database.read(sql -> sql.selectFrom(INVOLVEMENT).where(INVOLVEMENT.PARTNERSHIP_ID.eq(partnership))
            .orderBy(INVOLVEMENT.POSITION).fetch(row -> new Involvement(row.getId(),
                InvolvedPeople.valueOf(row.getPeople()), InvolvementLevel.valueOf(row.getLevel()), row.getHow(),
                row.getExpensesPaid(), Optional.ofNullable(row.getFromOn()), Optional.ofNullable(row.getToOn()))));
    }

    /** Makes the involvement of a partnership be exactly this, and answers it as kept. */
    public List<Involvement> save(UUID partnership, List<Involvement> all) {
        String name = database.read(sql -> sql.select(PARTNERSHIP.NAME).from(PARTNERSHIP)
            .where(PARTNERSHIP.ID.eq(partnership)).fetchSingle(PARTNERSHIP.NAME));
        database.write(new ChangeLabel("change.involvement.saved", name), edit -> {
            put(edit, partnership, all);
            return partnership;
        });
        return of(partnership);
    }

    /** The same as part of a larger action. */
    public void put(Edit edit, UUID partnership, List<Involvement> all) {
        List<InvolvementRecord> rows = new ArrayList<>();
        all.forEach(one -> rows.add(edit.sql().newRecord(INVOLVEMENT).setId(one.id()).setPartnershipId(partnership)
            .setPeople(one.people().name()).setLevel(one.level().name()).setHow(one.how())
            .setExpensesPaid(one.expensesPaid()).setFromOn(one.from().orElse(null)).setToOn(one.to().orElse(null))
            .setPosition(rows.size())));
        edit.replace(INVOLVEMENT, INVOLVEMENT.PARTNERSHIP_ID, partnership, rows);
    }
}
