package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.BUDGET_LINE;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.report.CouncilEntry;
import org.partnershipregister.model.report.CouncilEntry.Liability;
import org.partnershipregister.model.report.CouncilEntry.LiabilityKind;
import org.partnershipregister.store.Matching;

/** What we and the others put in, the year's budgets, and what may be asked of us, for all partnerships. */
final class MoneyReading {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<String> GIVEN = List.of("PLEDGED", "RECEIVED", "IN_USE");

    private final Map<UUID, long[]> given = new HashMap<>();
    private final Map<UUID, CouncilEntry.Budget> budgets = new HashMap<>();
    private final Map<UUID, List<Liability>> liabilities = new HashMap<>();

    MoneyReading(DSLContext sql, LocalDate today) {
        UUID us = Us.id(sql).orElse(NOBODY);
        readGiven(sql, us);
        readBudgets(sql, today);
        readLiabilities(sql, us, today);
    }

    CouncilEntry.Money of(UUID partnership) {
        long[] sums = given.getOrDefault(partnership, new long[3]);
        return new CouncilEntry.Money(sums[0], sums[1], sums[2], Optional.ofNullable(budgets.get(partnership)));
    }

    List<Liability> liabilities(UUID partnership) {
        return liabilities.getOrDefault(partnership, List.of());
    }

    private void readGiven(DSLContext sql, UUID us) {
        Field<UUID> giver = DSL.coalesce(RESOURCE_CONTRIBUTION.ORGANISATION_ID, MEMBERSHIP.ORGANISATION_ID);
        Field<Integer> column = DSL.when(giver.ne(us).or(giver.isNull()), DSL.inline(2))
            .when(RESOURCE_CONTRIBUTION.BASIS.eq("CASH"), DSL.inline(0)).otherwise(DSL.inline(1));
        sql.select(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID, column, DSL.sum(RESOURCE_CONTRIBUTION.VALUE_PENCE)).from(RESOURCE_CONTRIBUTION)
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID)).where(Matching.present(RESOURCE_CONTRIBUTION))
            .and(RESOURCE_CONTRIBUTION.STATE.in(GIVEN)).and(RESOURCE_CONTRIBUTION.VALUE_PENCE.isNotNull())
            .groupBy(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID, column)
            .forEach(row -> given.computeIfAbsent(row.value1(), any -> new long[3])[row.value2()] += row.value3().longValueExact());
    }

    private record Planned(UUID partnership, String name, Optional<LocalDate> from, Optional<LocalDate> to, long income, long cost) {
        private boolean runs(LocalDate today) {
            return from.filter(day -> day.isAfter(today)).isEmpty() && to.filter(day -> day.isBefore(today)).isEmpty();
        }
    }

    private void readBudgets(DSLContext sql, LocalDate today) {
        Field<Long> income = side("INCOME");
        Field<Long> cost = side("COST");
        sql.select(BUDGET.PARTNERSHIP_ID, BUDGET.NAME, BUDGET.FROM_ON, BUDGET.TO_ON, income, cost).from(BUDGET)
            .orderBy(BUDGET.FROM_ON.desc().nullsLast(), BUDGET.POSITION)
            .fetchGroups(BUDGET.PARTNERSHIP_ID, row -> new Planned(row.value1(), row.value2(), Optional.ofNullable(row.value3()),
                Optional.ofNullable(row.value4()), Optional.ofNullable(row.value5()).orElse(0L), Optional.ofNullable(row.value6()).orElse(0L)))
            .forEach((partnership, all) -> budgets.put(partnership, sum(all, today)));
    }

    private static CouncilEntry.Budget sum(List<Planned> all, LocalDate today) {
        List<Planned> running = all.stream().filter(one -> one.runs(today)).toList();
        List<Planned> meant = running.isEmpty() ? all.subList(0, 1) : running;
        return new CouncilEntry.Budget(meant.stream().map(Planned::name).toList(), meant.stream().mapToLong(Planned::income).sum(),
            meant.stream().mapToLong(Planned::cost).sum());
    }

    private static Field<Long> side(String side) {
        return DSL.field(DSL.select(DSL.sum(BUDGET_LINE.PLANNED_PENCE)).from(BUDGET_LINE).where(BUDGET_LINE.BUDGET_ID.eq(BUDGET.ID))
            .and(BUDGET_LINE.SIDE.eq(side))).cast(Long.class);
    }

    private void readLiabilities(DSLContext sql, UUID us, LocalDate today) {
        sql.select(MEMBERSHIP.PARTNERSHIP_ID, MEMBERSHIP.ROLE).from(MEMBERSHIP).where(MEMBERSHIP.ORGANISATION_ID.eq(us))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today)))
            .and(MEMBERSHIP.ROLE.in("LEAD_BODY", "ACCOUNTABLE_BODY", "HOST")).orderBy(MEMBERSHIP.POSITION)
            .forEach(row -> add(row.value1(), LiabilityKind.ROLE, row.value2()));
        sql.select(DSL.coalesce(OBLIGATION.PARTNERSHIP_ID, AGREEMENT.PARTNERSHIP_ID), OBLIGATION.TEXT).from(OBLIGATION).join(AGREEMENT)
            .on(AGREEMENT.ID.eq(OBLIGATION.AGREEMENT_ID)).where(OBLIGATION.ORGANISATION_ID.eq(us)).and(OBLIGATION.STATE.in("OPEN", "PART_MET"))
            .and(Matching.present(AGREEMENT)).orderBy(OBLIGATION.DUE_ON.asc().nullsLast(), OBLIGATION.POSITION)
            .forEach(row -> Optional.ofNullable(row.value1()).ifPresent(id -> add(id, LiabilityKind.DUTY, row.value2())));
        sql.select(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID, RESOURCE_CONTRIBUTION.TITLE, RESOURCE_CONTRIBUTION.RETURN_TERMS)
            .from(RESOURCE_CONTRIBUTION).where(Matching.present(RESOURCE_CONTRIBUTION)).and(RESOURCE_CONTRIBUTION.RETURN_TERMS.ne(""))
            .and(RESOURCE_CONTRIBUTION.STATE.in("RECEIVED", "IN_USE")).and(RESOURCE_CONTRIBUTION.STAYS_OWNED_BY_ID.ne(us))
            .orderBy(RESOURCE_CONTRIBUTION.SORT_NAME)
            .forEach(row -> add(row.value1(), LiabilityKind.GIVE_BACK, row.value2() + ": " + row.value3()));
        sql.select(SECONDMENT.PARTNERSHIP_ID, SECONDMENT.POST).from(SECONDMENT).where(SECONDMENT.EMPLOYER_ORGANISATION_ID.eq(us))
            .and(SECONDMENT.TO_ON.isNull().or(SECONDMENT.TO_ON.gt(today))).orderBy(SECONDMENT.POSITION)
            .forEach(row -> add(row.value1(), LiabilityKind.STAFF, row.value2()));
        liabilities.values().forEach(list -> list.sort(Comparator.comparing(Liability::kind)));
    }

    private void add(UUID partnership, LiabilityKind kind, String text) {
        liabilities.computeIfAbsent(partnership, any -> new ArrayList<>()).add(new Liability(kind, text));
    }
}
