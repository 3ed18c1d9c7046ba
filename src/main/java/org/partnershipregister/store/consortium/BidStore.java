package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidMove;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.BidRecord;

/** Keeps bids with their partners and papers. Lists are asked of {@link BidLists}, awards recorded by {@link AwardStore}. */
public final class BidStore {
    private final Database database;

    public BidStore(Database database) {
        this.database = database;
    }

    /** The bid with that key, binned ones too; NOT_FOUND when there is none. */
    public Bid get(UUID id) {
        return database.read(sql -> BidParts.whole(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The bid with that reference. */
    public Optional<Bid> withRef(String ref) {
        return database.read(sql -> sql.select(BID.ID).from(BID).where(BID.REF.eq(ref)).fetchOptional(BID.ID)
            .flatMap(id -> BidParts.whole(sql, id)));
    }

    /** Saves one bid and answers it as kept. NOT_ALLOWED for what breaks a rule of the stages or of its partners. */
    public Bid save(Bid bid) {
        return database.write(new ChangeLabel(bid.version() == 0 ? "change.bid.added" : "change.bid.saved", bid.title()),
            edit -> put(edit, bid));
    }

    /** Puts one bid as part of a larger action. */
    public Bid put(Edit edit, Bid bid) {
        BidRules.refuse(edit.sql(), bid);
        BidRecord row = edit.sql().newRecord(BID);
        BidRows.fill(row, bid);
        if (bid.version() == 0) {
            row.setRef(edit.nextRef(Kind.BID.prefix()));
        } else {
            row.setRowVersion(bid.version());
        }
        row.setSearchKey(BidRows.searchKey(bid, row.getRef() == null ? bid.ref() : row.getRef()));
        edit.put(row);
        BidParts.put(edit, bid);
        return BidParts.whole(edit.sql(), bid.id()).orElseThrow();
    }

    /** Changes a bid as it is kept now, under the text key of what was done. */
    public Bid change(UUID id, String labelKey, UnaryOperator<Bid> change) {
        Bid kept = get(id);
        return database.write(new ChangeLabel(labelKey, kept.title()), edit -> put(edit, change.apply(kept)));
    }

    /**
     * Moves a bid to another stage on a day.
     *
     * @throws Failure NOT_ALLOWED for a stage that doesn't follow, or when a reason is needed and none is written
     */
    public Bid move(UUID id, BidStage to, LocalDate on, String reason) {
        BidMove move = new BidMove(get(id), to);
        if (!move.allowed() || reason.isBlank() && move.needsReason()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, move.bid().title());
        }
        return change(id, "change.bid.moved", kept -> new BidMove(kept, to).made(on, reason.strip()));
    }

    /** Moves bids to the bin as one change, but for those an agreement hangs on. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.bid.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.bid.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> BidParts.whole(edit.sql(), id)
            .ifPresent(bid -> binUnlessAwarded(edit, bid)));
    }

    /** Moves one bid to the bin. IN_USE when it was awarded: its agreement, budget and obligations hang on it. */
    public void delete(UUID id) {
        Bid bid = get(id);
        database.write(new ChangeLabel("change.bid.deleted", bid.title()), edit -> {
            binUnlessAwarded(edit, bid);
            return id;
        });
    }

    /** Takes a bid out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.bid.restored", get(id).title()), edit -> {
            edit.bin(BID, id, false);
            return id;
        });
    }

    private static void binUnlessAwarded(Edit edit, Bid bid) {
        bid.award().agreement().ifPresent(agreement -> new Uses(edit.sql()).in(AGREEMENT, AGREEMENT.TITLE, AGREEMENT.ID.eq(agreement))
            .refuse(bid.title()));
        edit.bin(BID, bid.id(), true);
    }
}
