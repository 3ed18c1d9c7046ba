package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.BUDGET_ENTRY;
import static org.partnershipregister.store.schema.Tables.BUDGET_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.BudgetLineRecord;

/** Keeps shared budgets. Lines can be changed, entries are appended to only: a wrong one is reversed (LEDGER). */
public final class BudgetStore {
    private final Database database;

    public BudgetStore(Database database) {
        this.database = database;
    }

    /** All budgets of a partnership with lines and entries, the latest first. */
    public List<Budget> of(UUID partnership) {
        return database.read(sql -> BudgetRows.of(sql, partnership));
    }

    /** The same one as it is kept by now; NOT_FOUND when it is gone. */
    public Budget get(Budget known) {
        return database.read(sql -> find(sql, known.partnership(), known.id()));
    }

    /** Saves one budget with its lines and answers it as kept. LEDGER when a line with entries would go or change sides. */
    public Budget save(Budget budget) {
        return save(budget, "change.budget.saved");
    }

    /** The same, named in the history by a key of its own. */
    public Budget save(Budget budget, String labelKey) {
        return database.write(new ChangeLabel(labelKey, budget.name()), edit -> {
            put(edit, budget);
            return find(edit.sql(), budget.partnership(), budget.id());
        });
    }

    /** Puts one budget with its lines as part of a larger step; entries are put by themselves. */
    public void put(Edit edit, Budget budget) {
        var row = edit.sql().newRecord(BUDGET).setId(budget.id()).setPartnershipId(budget.partnership()).setName(budget.name())
            .setFromOn(budget.span().from().orElse(null)).setToOn(budget.span().to().orElse(null))
            .setHolderOrganisationId(budget.holder().map(RecordLink::id).orElse(null)).setRestricted(budget.restricted())
            .setNote(budget.note());
        if (!edit.sql().fetchExists(BUDGET, BUDGET.ID.eq(budget.id()))) {
            row.setPosition(edit.sql().fetchCount(BUDGET, BUDGET.PARTNERSHIP_ID.eq(budget.partnership())));
        }
        refuseLostEntries(edit.sql(), budget);
        refuseTurnedLines(edit.sql(), budget);
        edit.put(row);
        edit.replace(BUDGET_LINE, BUDGET_LINE.BUDGET_ID, budget.id(), lines(edit, budget));
    }

    /** Removes a budget that nothing was entered in; LEDGER when something was, IN_USE for one that an award made. */
    public void remove(Budget budget) {
        database.write(new ChangeLabel("change.budget.removed", budget.name()), edit -> {
            refuseLostEntries(edit.sql(), budget.with(List.of()));
            new Uses(edit.sql()).in(BID, BID.TITLE, BID.BUDGET_ID.eq(budget.id())).refuse(budget.name());
            edit.replace(BUDGET_LINE, BUDGET_LINE.BUDGET_ID, budget.id(), List.of());
            edit.remove(BUDGET, budget.id());
            return budget;
        });
    }

    /** Appends an entry to a line. NOT_ALLOWED when a rule of {@link BudgetEntry#problemsAmong} keeps it out. */
    public BudgetEntry record(Budget budget, BudgetEntry entry) {
        String key = entry.reverses().isPresent() ? "change.budget.reversed" : "change.budget.entered";
        return database.write(new ChangeLabel(key, budget.name()), edit -> put(edit, budget, entry));
    }

    /** Appends a second entry that takes one back; NOT_ALLOWED when that was done before. */
    public BudgetEntry reverse(Budget budget, BudgetEntry wrong, String why) {
        return record(budget, wrong.reversed(database.today(), why));
    }

    /** Appends an entry as part of a larger step. */
    public BudgetEntry put(Edit edit, Budget budget, BudgetEntry entry) {
        BudgetLine line = find(edit.sql(), budget.partnership(), budget.id()).lines().stream()
            .filter(one -> one.id().equals(entry.line())).findFirst().orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        if (!entry.problemsAmong(line.entries()).isEmpty()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, line.text());
        }
        edit.put(edit.sql().newRecord(BUDGET_ENTRY).setId(entry.id()).setBudgetLineId(entry.line())
            .setPartnershipId(budget.partnership()).setHappenedOn(entry.on()).setPence(entry.pence()).setText(entry.text())
            .setReversesId(entry.reverses().orElse(null)).setEnteredAt(entry.entered()));
        return entry;
    }

    /** Money that came in can't become money that was spent. */
    private static void refuseTurnedLines(DSLContext sql, Budget wanted) {
        Map<UUID, String> kept = sql.selectDistinct(BUDGET_LINE.ID, BUDGET_LINE.SIDE).from(BUDGET_LINE)
            .join(BUDGET_ENTRY).on(BUDGET_ENTRY.BUDGET_LINE_ID.eq(BUDGET_LINE.ID)).where(BUDGET_LINE.BUDGET_ID.eq(wanted.id()))
            .fetchMap(BUDGET_LINE.ID, BUDGET_LINE.SIDE);
        if (wanted.lines().stream().anyMatch(line -> kept.containsKey(line.id()) && !kept.get(line.id()).equals(line.side().name()))) {
            throw new Failure(Failure.Reason.LEDGER);
        }
    }

    private static void refuseLostEntries(DSLContext sql, Budget wanted) {
        List<UUID> staying = wanted.lines().stream().map(BudgetLine::id).toList();
        if (sql.fetchExists(sql.selectOne().from(BUDGET_ENTRY).join(BUDGET_LINE).on(BUDGET_LINE.ID.eq(BUDGET_ENTRY.BUDGET_LINE_ID))
            .where(BUDGET_LINE.BUDGET_ID.eq(wanted.id())).and(BUDGET_LINE.ID.notIn(staying)))) {
            throw new Failure(Failure.Reason.LEDGER);
        }
    }

    private static List<BudgetLineRecord> lines(Edit edit, Budget budget) {
        List<BudgetLineRecord> rows = new ArrayList<>();
        budget.lines().forEach(line -> rows.add(edit.sql().newRecord(BUDGET_LINE).setId(line.id()).setBudgetId(budget.id())
            .setPartnershipId(budget.partnership()).setSide(line.side().name()).setText(line.text())
            .setMembershipId(line.membership().orElse(null)).setPlannedPence(line.planned()).setPosition(rows.size())));
        return rows;
    }

    private static Budget find(DSLContext sql, UUID partnership, UUID id) {
        return Optional.of(BudgetRows.of(sql, partnership)).stream().flatMap(List::stream)
            .filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }
}
