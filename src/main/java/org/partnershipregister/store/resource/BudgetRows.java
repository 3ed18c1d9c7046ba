package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.BUDGET_ENTRY;
import static org.partnershipregister.store.schema.Tables.BUDGET_LINE;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Budget;
import org.partnershipregister.model.resource.BudgetEntry;
import org.partnershipregister.model.resource.BudgetLine;
import org.partnershipregister.model.resource.BudgetSide;

/** Reads budgets with their lines and entries: three questions for a partnership, however many it has. */
final class BudgetRows {
    private static final Field<String> MEMBER = DSL.coalesce(ORGANISATION.NAME, MEMBERSHIP.GROUP_NAME, DSL.inline(""));

    private BudgetRows() {
    }

    static List<Budget> of(DSLContext sql, UUID partnership) {
        Map<UUID, List<BudgetEntry>> entries = entries(sql, partnership);
        Map<UUID, List<BudgetLine>> lines = lines(sql, partnership, entries);
        return sql.select(BUDGET.fields()).select(ORGANISATION.NAME).from(BUDGET).leftJoin(ORGANISATION)
            .on(ORGANISATION.ID.eq(BUDGET.HOLDER_ORGANISATION_ID)).where(BUDGET.PARTNERSHIP_ID.eq(partnership))
            .orderBy(BUDGET.FROM_ON.desc().nullsFirst(), BUDGET.POSITION, BUDGET.ID)
            .fetch(row -> new Budget(row.get(BUDGET.ID), partnership, row.get(BUDGET.NAME),
                new Budget.Span(Optional.ofNullable(row.get(BUDGET.FROM_ON)), Optional.ofNullable(row.get(BUDGET.TO_ON))),
                Optional.ofNullable(row.get(BUDGET.HOLDER_ORGANISATION_ID))
                    .map(id -> new RecordLink(Kind.ORGANISATION, id, row.get(ORGANISATION.NAME))),
                row.get(BUDGET.RESTRICTED), row.get(BUDGET.NOTE), lines.getOrDefault(row.get(BUDGET.ID), List.of())));
    }

    private static Map<UUID, List<BudgetLine>> lines(DSLContext sql, UUID partnership, Map<UUID, List<BudgetEntry>> entries) {
        return sql.select(BUDGET_LINE.fields()).select(MEMBER.as("member_name")).from(BUDGET_LINE)
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(BUDGET_LINE.MEMBERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
            .where(BUDGET_LINE.PARTNERSHIP_ID.eq(partnership)).orderBy(BUDGET_LINE.SIDE.desc(), BUDGET_LINE.POSITION, BUDGET_LINE.ID)
            .fetchGroups(row -> row.get(BUDGET_LINE.BUDGET_ID), row -> new BudgetLine(row.get(BUDGET_LINE.ID),
                BudgetSide.valueOf(row.get(BUDGET_LINE.SIDE)), row.get(BUDGET_LINE.TEXT),
                Optional.ofNullable(row.get(BUDGET_LINE.MEMBERSHIP_ID)), row.get("member_name", String.class),
                row.get(BUDGET_LINE.PLANNED_PENCE), entries.getOrDefault(row.get(BUDGET_LINE.ID), List.of())));
    }

    private static Map<UUID, List<BudgetEntry>> entries(DSLContext sql, UUID partnership) {
        return sql.selectFrom(BUDGET_ENTRY).where(BUDGET_ENTRY.PARTNERSHIP_ID.eq(partnership))
            .orderBy(BUDGET_ENTRY.ENTERED_AT, BUDGET_ENTRY.ID).fetchGroups(BUDGET_ENTRY.BUDGET_LINE_ID,
                row -> new BudgetEntry(row.getId(), row.getBudgetLineId(), row.getHappenedOn(), row.getPence(), row.getText(),
                    Optional.ofNullable(row.getReversesId()), row.getEnteredAt()));
    }
}
