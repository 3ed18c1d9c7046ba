package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Balance;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.Fairness;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** What a partnership pools, asked in a handful of questions however much there is. The bin's contributions are left out. */
public final class PoolStore {
    private final Database database;

    public PoolStore(Database database) {
        this.database = database;
    }

    /** Contributions with their balances, who gave and used, and secondments. */
    public Pool of(UUID partnership) {
        LocalDate today = database.today();
        return database.read(sql -> {
            List<PooledLine> lines = lines(sql, partnership);
            List<RecordLink> members = members(sql, partnership, today);
            return new Pool(lines, fairness(sql, partnership, members, lines), SecondmentRows.of(sql, partnership), members);
        });
    }

    /** Those who can put something in: current members first, then those who left. */
    public List<Contribution.Giver> givers(UUID partnership) {
        return database.read(sql -> sql.select(MEMBERSHIP.ID, MEMBERSHIP.ORGANISATION_ID,
                DSL.coalesce(ORGANISATION.NAME, MEMBERSHIP.GROUP_NAME)).from(MEMBERSHIP).leftJoin(ORGANISATION)
            .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID)).where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership))
            .orderBy(MEMBERSHIP.LEFT_ON.desc().nullsFirst(), MEMBERSHIP.POSITION, MEMBERSHIP.ID)
            .fetch(row -> new Contribution.Giver(Optional.of(row.value1()), Optional.ofNullable(row.value2()),
                row.value3())));
    }

    private static List<PooledLine> lines(DSLContext sql, UUID partnership) {
        Map<UUID, Balance> balances = LedgerRows.balances(sql, RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID.in(
            DSL.select(RESOURCE_CONTRIBUTION.ID).from(RESOURCE_CONTRIBUTION).where(present(partnership))));
        return ContributionRows.fetch(sql, present(partnership)).stream().map(found -> new PooledLine(found.contribution(),
            found.partnership(), balances.getOrDefault(found.contribution().id(), Balance.NOTHING))).toList();
    }

    private static List<RecordLink> members(DSLContext sql, UUID partnership, LocalDate today) {
        return sql.select(ORGANISATION.ID, ORGANISATION.NAME).from(MEMBERSHIP).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID)).where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership))
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today))).orderBy(MEMBERSHIP.POSITION, MEMBERSHIP.ID)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2()));
    }

    private static Fairness fairness(DSLContext sql, UUID partnership, List<RecordLink> members, List<PooledLine> lines) {
        List<Fairness.Use> uses = new ArrayList<>();
        long[] unnamed = new long[1];
        sql.select(ORGANISATION.ID, ORGANISATION.NAME, DSL.sum(RESOURCE_ENTRY.VALUE_PENCE)).from(RESOURCE_ENTRY)
            .join(RESOURCE_CONTRIBUTION).on(RESOURCE_CONTRIBUTION.ID.eq(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(RESOURCE_ENTRY.ORGANISATION_ID))
            .where(present(partnership)).and(RESOURCE_ENTRY.KIND.eq("USED")).groupBy(ORGANISATION.ID, ORGANISATION.NAME)
            .forEach(row -> {
                long pence = row.value3().longValueExact();
                if (row.value1() == null) {
                    unnamed[0] += pence;
                } else {
                    uses.add(new Fairness.Use(row.value1(), row.value2(), pence));
                }
            });
        return Fairness.of(members, lines, uses, unnamed[0]);
    }

    private static Condition present(UUID partnership) {
        return RESOURCE_CONTRIBUTION.PARTNERSHIP_ID.eq(partnership).and(Matching.present(RESOURCE_CONTRIBUTION));
    }
}
