package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.OpportunityRecord;

/** Keeps opportunities and who is interested in them. Lists are asked of {@link OpportunityLists}. */
public final class OpportunityStore {
    private final Database database;

    public OpportunityStore(Database database) {
        this.database = database;
    }

    /** The opportunity with that key, binned ones too; NOT_FOUND when there is none. */
    public Opportunity get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one and answers it as kept. NOT_ALLOWED when its values contradict each other, or for a step {@link OpportunityState} forbids. */
    public Opportunity save(Opportunity opportunity) {
        String key = opportunity.version() == 0 ? "change.opportunity.added" : "change.opportunity.saved";
        return database.write(new ChangeLabel(key, opportunity.title()), edit -> put(edit, opportunity));
    }

    /** Brings it, as it is kept now, to another state on that day; with its own words in the history. */
    public Opportunity move(UUID id, OpportunityState state, LocalDate on) {
        String key = TextKey.of("change.opportunity", state);
        return database.write(new ChangeLabel(key, get(id).title()), edit -> put(edit, find(edit.sql(), id)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)).now(state, on)));
    }

    /** Puts one as part of a larger step and answers it as kept. */
    public Opportunity put(Edit edit, Opportunity opportunity) {
        refuseProblem(opportunity.problems());
        OpportunityRecord row = edit.sql().newRecord(OPPORTUNITY);
        OpportunityRows.fill(row, opportunity);
        if (opportunity.version() == 0) {
            row.setRef(edit.nextRef(Kind.OPPORTUNITY.prefix()));
        } else {
            refuseLeap(edit.sql(), opportunity);
            row.setRowVersion(opportunity.version());
        }
        row.setSearchKey(OpportunityRows.searchKey(opportunity, row.getRef() == null ? opportunity.ref() : row.getRef()));
        edit.put(row);
        OpportunityRows.putInterests(edit, opportunity);
        return find(edit.sql(), opportunity.id()).orElseThrow();
    }

    /** Moves one to the bin. IN_USE when a bid or a partnership came from it. */
    public void delete(UUID id) {
        Opportunity opportunity = get(id);
        database.write(new ChangeLabel("change.opportunity.deleted", opportunity.title()), edit -> {
            binUnlessUsed(edit, opportunity);
            return id;
        });
    }

    /** Moves several to the bin as one change, but for those that a bid or a partnership came from. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.opportunity.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.opportunity.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) ->
            find(edit.sql(), id).ifPresent(opportunity -> binUnlessUsed(edit, opportunity)));
    }

    /** Takes one out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.opportunity.restored", get(id).title()), edit -> {
            edit.bin(OPPORTUNITY, id, false);
            return id;
        });
    }

    static Optional<Opportunity> find(DSLContext sql, UUID id) {
        return sql.selectFrom(OPPORTUNITY).where(OPPORTUNITY.ID.eq(id)).fetchOptional(row -> OpportunityRows.read(sql, row));
    }

    private static void binUnlessUsed(Edit edit, Opportunity opportunity) {
        UUID id = opportunity.id();
        new Uses(edit.sql()).in(BID, BID.TITLE, BID.OPPORTUNITY_ID.eq(id).and(Matching.present(BID)))
            .in(PARTNERSHIP, PARTNERSHIP.NAME, PARTNERSHIP.ORIGIN_OPPORTUNITY_ID.eq(id).and(Matching.present(PARTNERSHIP)))
            .refuse(opportunity.title());
        edit.bin(OPPORTUNITY, id, true);
    }

    private static void refuseProblem(List<Problem> problems) {
        problems.stream().filter(problem -> !problem.warning()).findFirst().ifPresent(problem -> {
            throw new Failure(Failure.Reason.NOT_ALLOWED, problem.args().toArray());
        });
    }

    private static void refuseLeap(DSLContext sql, Opportunity opportunity) {
        OpportunityState wanted = opportunity.course().state();
        Optional<OpportunityState> kept = sql.select(OPPORTUNITY.STATE).from(OPPORTUNITY)
            .where(OPPORTUNITY.ID.eq(opportunity.id())).fetchOptional(OPPORTUNITY.STATE).map(OpportunityState::valueOf);
        if (kept.filter(state -> state != wanted && !state.next().contains(wanted)).isPresent()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, opportunity.title());
        }
    }
}
