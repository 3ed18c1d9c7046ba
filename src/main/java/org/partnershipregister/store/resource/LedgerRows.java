package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_ENTRY;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Balance;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.Ledger;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;

/** Reads ledgers and their sums, and appends to them. */
final class LedgerRows {
    private LedgerRows() {
    }

    /** All entries of one contribution, in the order they were written. */
    static Ledger of(DSLContext sql, UUID contribution) {
        boolean lasting = sql.select(RESOURCE_CONTRIBUTION.KIND).from(RESOURCE_CONTRIBUTION)
            .where(RESOURCE_CONTRIBUTION.ID.eq(contribution)).fetchOptional(RESOURCE_CONTRIBUTION.KIND)
            .map(ResourceKind::valueOf).orElse(ResourceKind.OTHER).lasting();
        List<LedgerEntry> entries = sql.select(RESOURCE_ENTRY.fields()).select(ORGANISATION.NAME).from(RESOURCE_ENTRY)
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(RESOURCE_ENTRY.ORGANISATION_ID))
            .where(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID.eq(contribution)).orderBy(RESOURCE_ENTRY.ENTERED_AT, RESOURCE_ENTRY.ID)
            .fetch(row -> new LedgerEntry(row.get(RESOURCE_ENTRY.ID), contribution,
                EntryKind.valueOf(row.get(RESOURCE_ENTRY.KIND)),
                new Amount(Optional.ofNullable(row.get(RESOURCE_ENTRY.QUANTITY)).orElse(BigDecimal.ZERO), row.get(RESOURCE_ENTRY.VALUE_PENCE)),
                row.get(RESOURCE_ENTRY.HAPPENED_ON), Optional.ofNullable(row.get(RESOURCE_ENTRY.ORGANISATION_ID))
                    .map(id -> new RecordLink(Kind.ORGANISATION, id, row.get(ORGANISATION.NAME))),
                row.get(RESOURCE_ENTRY.NOTE), Optional.ofNullable(row.get(RESOURCE_ENTRY.REVERSES_ID)),
                row.get(RESOURCE_ENTRY.ENTERED_AT)));
        return new Ledger(lasting, entries);
    }

    /** What the entries of these contributions add up to, in one question. */
    static Map<UUID, Balance> balances(DSLContext sql, Condition which) {
        Map<UUID, Balance> balances = new HashMap<>();
        sql.select(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID, RESOURCE_ENTRY.KIND, DSL.sum(RESOURCE_ENTRY.QUANTITY),
                DSL.sum(RESOURCE_ENTRY.VALUE_PENCE))
            .from(RESOURCE_ENTRY).where(which).groupBy(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID, RESOURCE_ENTRY.KIND)
            .forEach(row -> balances.merge(row.value1(), Balance.NOTHING.with(EntryKind.valueOf(row.value2()),
                new Amount(Optional.ofNullable(row.value3()).orElse(BigDecimal.ZERO), row.value4().longValueExact())), Balance::plus));
        return balances;
    }

    static Map<UUID, Balance> balances(DSLContext sql, List<UUID> contributions) {
        return balances(sql, Matching.anyOf(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID, contributions));
    }

    static void append(Edit edit, UUID partnership, LedgerEntry entry) {
        edit.put(edit.sql().newRecord(RESOURCE_ENTRY).setId(entry.id()).setResourceContributionId(entry.contribution())
            .setPartnershipId(partnership).setKind(entry.kind().name()).setHappenedOn(entry.on())
            .setQuantity(entry.amount().quantity()).setValuePence(entry.amount().pence())
            .setOrganisationId(entry.by().map(RecordLink::id).orElse(null)).setNote(entry.note())
            .setReversesId(entry.reverses().orElse(null)).setEnteredAt(entry.entered()));
    }
}
