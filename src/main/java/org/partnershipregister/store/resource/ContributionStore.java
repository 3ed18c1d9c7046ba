package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.ResourceContributionRecord;

/** Keeps contributions. What was pledged, came and went back is kept by {@link LedgerStore}; lists are asked of {@link ContributionLists}. */
public final class ContributionStore {
    private final Database database;

    public ContributionStore(Database database) {
        this.database = database;
    }

    /** The contribution with that key, binned ones too; NOT_FOUND when there is none. */
    public Contribution get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The contribution with that reference. */
    public Optional<Contribution> withRef(String ref) {
        return database.read(sql -> ContributionRows.fetch(sql, RESOURCE_CONTRIBUTION.REF.eq(ref)).stream().findFirst())
            .map(ContributionRows.Found::contribution);
    }

    /** Saves one contribution and answers it as kept. NOT_ALLOWED when something came of it and it would be another's. */
    public Contribution save(Contribution contribution) {
        String key = contribution.version() == 0 ? "change.resource.added" : "change.resource.saved";
        return database.write(new ChangeLabel(key, contribution.title()), edit -> put(edit, contribution));
    }

    /** Saves a new contribution with its first entry, an offer or a pledge, as one step. */
    public Contribution add(Contribution contribution, LedgerEntry first) {
        return database.write(new ChangeLabel("change.resource.added", contribution.title()), edit -> {
            put(edit, contribution);
            new LedgerStore(database).put(edit, first);
            return find(edit.sql(), contribution.id()).orElseThrow();
        });
    }

    /** Puts one contribution as part of a larger step and answers it as kept; state and amounts stay the ledger's. */
    public Contribution put(Edit edit, Contribution contribution) {
        ResourceContributionRecord row = edit.sql().newRecord(RESOURCE_CONTRIBUTION);
        ContributionRows.fill(row, withGiver(edit.sql(), contribution));
        if (contribution.version() == 0) {
            row.setRef(edit.nextRef(Kind.RESOURCE_CONTRIBUTION.prefix()));
            ContributionRows.fillKept(row, Contribution.Kept.NOTHING);
        } else {
            refuseOther(edit.sql(), contribution);
            row.setRowVersion(contribution.version());
        }
        row.setSearchKey(ContributionRows.searchKey(contribution, row.getRef() == null ? contribution.ref() : row.getRef()));
        edit.put(row);
        return find(edit.sql(), contribution.id()).orElseThrow();
    }

    /** Moves a contribution to the bin. IN_USE when something came of it: reverse the entries, or keep it. */
    public void delete(UUID id) {
        Contribution contribution = get(id);
        database.write(new ChangeLabel("change.resource.deleted", contribution.title()), edit -> {
            binUnlessUsed(edit, contribution);
            return id;
        });
    }

    /** Moves several contributions to the bin as one change, but for those of which something came. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.resource.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.resource.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) ->
            find(edit.sql(), id).ifPresent(contribution -> binUnlessUsed(edit, contribution)));
    }

    /** Takes a contribution out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.resource.restored", get(id).title()), edit -> {
            edit.bin(RESOURCE_CONTRIBUTION, id, false);
            return id;
        });
    }

    private static void binUnlessUsed(Edit edit, Contribution contribution) {
        UUID id = contribution.id();
        if (!LedgerRows.of(edit.sql(), id).balance().received().nothing()) {
            throw new Failure(Failure.Reason.IN_USE, contribution.title(), contribution.ref(), 0);
        }
        new Uses(edit.sql()).in(SECONDMENT, SECONDMENT.PERSON_NAME, SECONDMENT.RESOURCE_CONTRIBUTION_ID.eq(id))
            .refuse(contribution.title());
        edit.bin(RESOURCE_CONTRIBUTION, id, true);
    }

    /** Once something came, whose it is and what is counted stay: old entries would otherwise say something else. */
    private static void refuseOther(DSLContext sql, Contribution wanted) {
        Contribution kept = find(sql, wanted.id()).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        boolean same = kept.partnership().equals(wanted.partnership()) && kept.nature().unit() == wanted.nature().unit()
            && kept.nature().kind().lasting() == wanted.nature().kind().lasting()
            && kept.giver().membership().equals(wanted.giver().membership());
        if (!same && !LedgerRows.of(sql, wanted.id()).balance().received().nothing()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, kept.title());
        }
    }

    /** The member's organisation, as it is kept with the membership. */
    private static Contribution withGiver(DSLContext sql, Contribution contribution) {
        return contribution.giver().membership().map(member -> contribution.from(new Contribution.Giver(Optional.of(member),
            sql.select(MEMBERSHIP.ORGANISATION_ID).from(MEMBERSHIP).where(MEMBERSHIP.ID.eq(member))
                .fetchOptional(MEMBERSHIP.ORGANISATION_ID), contribution.giver().name()))).orElse(contribution);
    }

    static Optional<Contribution> find(DSLContext sql, UUID id) {
        return found(sql, RESOURCE_CONTRIBUTION.ID.eq(id));
    }

    /** The same outside the bin. */
    static Optional<Contribution> present(DSLContext sql, UUID id) {
        return found(sql, RESOURCE_CONTRIBUTION.ID.eq(id).and(Matching.present(RESOURCE_CONTRIBUTION)));
    }

    private static Optional<Contribution> found(DSLContext sql, Condition which) {
        return ContributionRows.fetch(sql, which).stream().map(ContributionRows.Found::contribution).findFirst();
    }
}
