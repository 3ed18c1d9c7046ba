package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;

import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Balance;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.Ledger;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ResourceContributionRecord;

/**
 * The ledgers of contributions: appended to only. An entry is never changed or removed, not even by undo (LEDGER); a
 * wrong one is reversed. The contribution's state and pledged amount follow in the same step.
 */
public final class LedgerStore {
    private final Database database;

    public LedgerStore(Database database) {
        this.database = database;
    }

    /** All entries of a contribution, in the order they were written. */
    public Ledger of(UUID contribution) {
        return database.read(sql -> LedgerRows.of(sql, contribution));
    }

    /** Appends an entry. NOT_ALLOWED when a rule of {@link Ledger#problems} keeps it out, NOT_FOUND for a contribution in the bin. */
    public LedgerEntry record(LedgerEntry entry) {
        return database.write(label(entry), edit -> put(edit, entry));
    }

    /** Appends a second entry that takes one back; NOT_ALLOWED when that was done before, or later entries need it. */
    public LedgerEntry reverse(UUID contribution, UUID wrong, String why) {
        LedgerEntry entry = of(contribution).entries().stream().filter(one -> one.id().equals(wrong)).findFirst()
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        return record(entry.reversed(database.today(), why));
    }

    /** Appends an entry as part of a larger step. */
    public LedgerEntry put(Edit edit, LedgerEntry entry) {
        Ledger ledger = LedgerRows.of(edit.sql(), entry.contribution());
        Contribution kept = ContributionStore.present(edit.sql(), entry.contribution())
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        if (!ledger.problems(entry).isEmpty()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, kept.title());
        }
        LedgerRows.append(edit, kept.partnership(), entry);
        Ledger now = ledger.with(entry);
        ResourceContributionRecord row = edit.sql().newRecord(RESOURCE_CONTRIBUTION).setId(kept.id());
        ContributionRows.fillKept(row, new Contribution.Kept(now.state(), promised(now.balance())));
        edit.put(row);
        return entry;
    }

    private static Amount promised(Balance balance) {
        return balance.pledged().nothing() ? balance.offered() : balance.pledged();
    }

    private ChangeLabel label(LedgerEntry entry) {
        String title = database.read(sql -> ContributionStore.find(sql, entry.contribution())).map(Contribution::title)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        return new ChangeLabel(entry.reverses().isPresent() ? "change.resource.reversed" : "change.resource.entered", title);
    }
}
