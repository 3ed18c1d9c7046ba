package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.REFERRAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralMove;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ReferralRecord;

/**
 * Keeps the log of referrals. {@link #put} is the one gate through which every referral goes: days in their order, a state
 * that fits them, and no sending without consent where the pathway asks for it (domain.md §10.5).
 */
public final class ReferralStore {
    private final Database database;

    public ReferralStore(Database database) {
        this.database = database;
    }

    /** The referral with that key, binned ones too; NOT_FOUND when there is none. */
    public Referral get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one referral and answers it as kept; NOT_ALLOWED when the gate stays shut. */
    public Referral save(Referral referral) {
        return save(referral, referral.version() == 0 ? "change.referral.added" : "change.referral.saved");
    }

    private Referral save(Referral referral, String key) {
        return database.write(new ChangeLabel(key, referral.clientRef()), edit -> {
            put(edit, referral);
            return find(edit.sql(), referral.id()).orElseThrow();
        });
    }

    /** Takes a step on a day, with a note where it asks for one; NOT_ALLOWED when it may not be taken now. */
    public Referral move(UUID id, ReferralMove move, LocalDate on, String note) {
        Referral kept = get(id);
        refuseUnless(move.possible(kept.state()), kept.clientRef());
        return save(kept.after(move, on, note), "change.referral.moved");
    }

    /** Declines a referral for a reason. */
    public Referral decline(UUID id, DeclineReason reason, LocalDate on) {
        Referral kept = get(id);
        refuseUnless(ReferralMove.DECLINE.possible(kept.state()), kept.clientRef());
        return save(kept.edit().declined(Optional.of(reason)).done().after(ReferralMove.DECLINE, on, ""), "change.referral.moved");
    }

    /** Puts one referral as part of a larger action. */
    public void put(Edit edit, Referral wanted) {
        Referral referral = wanted.settled();
        Pathway pathway = PathwayStore.find(edit.sql(), referral.pathway())
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        Optional<Referral> kept = find(edit.sql(), referral.id());
        List<Problem> problems = new ArrayList<>(referral.problems(database.today()));
        if (kept.filter(one -> sameSending(one, referral)).isEmpty()) {
            problems.addAll(referral.consent().gate(pathway.consent(), referral.days().sent()));
        }
        problems.stream().filter(problem -> !problem.warning()).findFirst().ifPresent(problem -> {
            throw new Failure(Failure.Reason.NOT_ALLOWED, referral.clientRef(), problem.field());
        });
        ReferralRecord row = edit.sql().newRecord(REFERRAL);
        ReferralRows.fill(row, referral, pathway);
        if (referral.version() == 0) {
            row.setRef(edit.nextRef(Kind.REFERRAL.prefix()));
        } else {
            row.setRowVersion(referral.version());
        }
        row.setSearchKey(ReferralRows.searchKey(referral, row.getRef() == null ? referral.ref() : row.getRef()));
        edit.put(row);
        ReferralRows.putEvents(edit, referral, pathway);
    }

    /** What was sent under an older rule stays as it was sent: a stricter rule asks for consent from then on only. */
    private static boolean sameSending(Referral kept, Referral wanted) {
        return kept.days().sent().isPresent() && kept.days().sent().equals(wanted.days().sent())
            && kept.pathway().equals(wanted.pathway()) && kept.consent().equals(wanted.consent());
    }

    /** Moves several referrals to the bin as one change. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.referral.deleted", get(ids.getFirst()).clientRef())
            : new ChangeLabel("change.referral.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> edit.bin(REFERRAL, id, true));
    }

    private static void refuseUnless(boolean possible, String name) {
        if (!possible) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, name);
        }
    }

    static Optional<Referral> find(DSLContext sql, UUID id) {
        return sql.selectFrom(REFERRAL).where(REFERRAL.ID.eq(id))
            .fetchOptional(row -> ReferralRows.read(row, ReferralRows.events(sql, id)));
    }
}
