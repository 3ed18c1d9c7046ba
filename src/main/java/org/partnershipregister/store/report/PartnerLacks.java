package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.DUE_DILIGENCE;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_IDENTIFIER;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.report.Lack;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.DueDiligenceRecord;

/**
 * What present members' records lack: a registered number and an address for an agreement, and checks in date where the partnership is
 * formal or has a budget of its own.
 */
final class PartnerLacks {

    private final DSLContext sql;
    private final LocalDate today;

    PartnerLacks(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    void each(BiConsumer<UUID, MissingItems.Item> take) {
        Map<UUID, Result<DueDiligenceRecord>> checks = sql.selectFrom(DUE_DILIGENCE).orderBy(DUE_DILIGENCE.POSITION)
            .fetchGroups(DUE_DILIGENCE.ORGANISATION_ID);
        Field<Integer> numbers = DSL.field(DSL.selectCount().from(ORGANISATION_IDENTIFIER)
            .where(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID)));
        Field<Integer> sites = DSL.field(DSL.selectCount().from(SITE).where(SITE.ORGANISATION_ID.eq(ORGANISATION.ID))
            .and(SITE.ADDRESS.ne("").or(SITE.POSTCODE.ne(""))));
        sql.select(PARTNERSHIP.ID, PARTNERSHIP.FORMALITY, PARTNERSHIP.OWN_BUDGET, ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.SECTOR, numbers,
                sites).from(MEMBERSHIP).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEMBERSHIP.PARTNERSHIP_ID)).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID)).where(Matching.present(PARTNERSHIP))
            .and(DSL.coalesce(ORGANISATION.IS_US, DSL.inline(false)).isFalse())
            .and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today))).orderBy(ORGANISATION.SORT_NAME).forEach(row -> {
                String name = row.value5();
                Consumer<MissingItems.Item> add = item -> take.accept(row.value1(), item);
                MissingStore.when(row.value7() == 0 && !row.value6().equals("PUBLIC"), Lack.NUMBER, name, add);
                MissingStore.when(row.value8() == 0, Lack.ADDRESS, name, add);
                List<DueDiligenceRecord> made = checks.containsKey(row.value4()) ? checks.get(row.value4()) : List.of();
                MissingStore.when(made.isEmpty() && ("FORMAL".equals(row.value2()) || row.value3()), Lack.CHECKS, name, add);
                MissingStore.when(expired(made, true), Lack.INSURANCE_EXPIRED, name, add);
                MissingStore.when(expired(made, false), Lack.CHECK_EXPIRED, name, add);
            });
    }

    /** True if the latest check of some kind, insurance or not, no longer holds. */
    private boolean expired(List<DueDiligenceRecord> made, boolean insurance) {
        return made.stream().filter(check -> CheckKind.valueOf(check.getKind()).insurance() == insurance)
            .filter(check -> check.getExpiresOn() != null && check.getExpiresOn().isBefore(today))
            .anyMatch(old -> made.stream().noneMatch(other -> other.getKind().equals(old.getKind())
                && (other.getExpiresOn() == null || !other.getExpiresOn().isBefore(today))));
    }
}
