package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.CONSORTIUM;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.consortium.Consortium;
import org.partnershipregister.model.consortium.ConsortiumPurpose;
import org.partnershipregister.model.consortium.ConsortiumStructure;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Keeps how a partnership is built as a consortium; nothing is kept until the first thing is said. */
public final class ConsortiumStore {
    private final Database database;

    public ConsortiumStore(Database database) {
        this.database = database;
    }

    /** What is kept of that partnership, or a first proposal. */
    public Consortium of(UUID partnership) {
        return database.read(sql -> find(sql, partnership)).orElseGet(() -> Consortium.of(partnership));
    }

    /** Saves it and answers it as kept. */
    public Consortium save(Consortium consortium) {
        String name = database.read(sql -> sql.select(PARTNERSHIP.NAME).from(PARTNERSHIP)
            .where(PARTNERSHIP.ID.eq(consortium.partnership())).fetchOptional(PARTNERSHIP.NAME).orElse(""));
        return database.write(new ChangeLabel("change.consortium.saved", name), edit -> {
            put(edit, consortium);
            return find(edit.sql(), consortium.partnership()).orElseThrow();
        });
    }

    /** Puts it as part of a larger action. The one that is kept already is changed, whichever key the proposal had. */
    public void put(Edit edit, Consortium consortium) {
        UUID id = find(edit.sql(), consortium.partnership()).map(Consortium::id).orElse(consortium.id());
        edit.put(edit.sql().newRecord(CONSORTIUM).setId(id).setPartnershipId(consortium.partnership())
            .setPurpose(consortium.purpose().name()).setStructure(consortium.structure().map(Enum::name).orElse(null))
            .setNote(consortium.note()));
    }

    private static Optional<Consortium> find(DSLContext sql, UUID partnership) {
        return sql.selectFrom(CONSORTIUM).where(CONSORTIUM.PARTNERSHIP_ID.eq(partnership))
            .fetchOptional(row -> new Consortium(row.getId(), row.getPartnershipId(), ConsortiumPurpose.valueOf(row.getPurpose()),
                Optional.ofNullable(row.getStructure()).map(ConsortiumStructure::valueOf), row.getNote()));
    }
}
