package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.HINT_DISMISSAL;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.store.Database;

/** Keeps which hints were put aside for a partnership and why: the one place for every hint (domain.md §10.7). */
public final class HintStore {
    private final Database database;

    public HintStore(Database database) {
        this.database = database;
    }

    /** The hints put aside for a partnership, the newest first. */
    public List<Dismissal> dismissed(UUID partnership) {
        return database.read(sql -> sql.selectFrom(HINT_DISMISSAL).where(HINT_DISMISSAL.PARTNERSHIP_ID.eq(partnership))
            .orderBy(HINT_DISMISSAL.DISMISSED_ON.desc(), HINT_DISMISSAL.ID.desc())
            .fetch(row -> new Dismissal(row.getHint(), row.getReason(), row.getDismissedOn(), row.getDismissedBy())));
    }

    /** Whether this hint was put aside for this partnership. */
    public boolean isDismissed(UUID partnership, String hint) {
        return database.read(sql -> key(sql, partnership, hint).isPresent());
    }

    /** Puts a hint aside; one that is aside already gets the new reason. NOT_ALLOWED without a reason. */
    public void dismiss(UUID partnership, String hint, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, hint);
        }
        database.write(new ChangeLabel("change.hint.dismissed", name(partnership)), edit -> {
            edit.put(edit.sql().newRecord(HINT_DISMISSAL).setId(key(edit.sql(), partnership, hint).orElseGet(Ids::next))
                .setPartnershipId(partnership).setHint(hint).setReason(why).setDismissedOn(database.today())
                .setDismissedBy(database.user()));
            return hint;
        });
    }

    /** Shows a hint again; its reason stays in the history. */
    public void bringBack(UUID partnership, String hint) {
        database.write(new ChangeLabel("change.hint.brought-back", name(partnership)), edit -> {
            key(edit.sql(), partnership, hint).ifPresent(id -> edit.remove(HINT_DISMISSAL, id));
            return hint;
        });
    }

    private String name(UUID partnership) {
        return database.read(sql -> sql.select(PARTNERSHIP.NAME).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(partnership))
            .fetchOptional(PARTNERSHIP.NAME)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    private static Optional<UUID> key(DSLContext sql, UUID partnership, String hint) {
        return sql.select(HINT_DISMISSAL.ID).from(HINT_DISMISSAL).where(HINT_DISMISSAL.PARTNERSHIP_ID.eq(partnership))
            .and(HINT_DISMISSAL.HINT.eq(hint)).fetchOptional(HINT_DISMISSAL.ID);
    }
}
