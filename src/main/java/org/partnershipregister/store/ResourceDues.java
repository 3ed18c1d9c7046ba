package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_ENTRY;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.schema.tables.Organisation;

/**
 * Pledges that have not come and secondments that end. A pledge falls due on its first day while nothing of it has come,
 * and on its last day while something is outstanding.
 */
public final class ResourceDues {
    private static final Organisation GIVER = ORGANISATION.as("giver");
    private static final List<String> OVER = List.of("ENDED", "DID_NOT_PROCEED");
    private static final Condition NONE_CAME = RESOURCE_CONTRIBUTION.STATE.eq("PLEDGED");
    private static final Field<LocalDate> EXPECTED = DSL.when(NONE_CAME,
        DSL.coalesce(RESOURCE_CONTRIBUTION.FROM_ON, RESOURCE_CONTRIBUTION.TO_ON)).otherwise(RESOURCE_CONTRIBUTION.TO_ON);

    private ResourceDues() {
    }

    /** That a pledge is past the day it was expected, as a condition on contributions. */
    public static Condition overdue(LocalDate today) {
        return expectedBy(today.minusDays(1));
    }

    static List<Due> until(DSLContext sql, LocalDate today, LocalDate until) {
        List<Due> all = new ArrayList<>(sql.select(EXPECTED, RESOURCE_CONTRIBUTION.ID, RESOURCE_CONTRIBUTION.TITLE,
                DSL.coalesce(GIVER.NAME, MEMBERSHIP.GROUP_NAME, DSL.inline("")), PARTNERSHIP.NAME)
            .from(RESOURCE_CONTRIBUTION).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID))
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID))
            .leftJoin(GIVER).on(GIVER.ID.eq(RESOURCE_CONTRIBUTION.ORGANISATION_ID))
            .where(running()).and(Matching.present(RESOURCE_CONTRIBUTION)).and(expectedBy(until))
            .fetch(row -> new Due(Due.Reason.PLEDGE, row.value1(), Kind.RESOURCE_CONTRIBUTION, row.value2(), row.value3(),
                row.value4(), row.value5())));
        all.addAll(sql.select(SECONDMENT.TO_ON, PARTNERSHIP.ID, SECONDMENT.PERSON_NAME, PARTNERSHIP.NAME)
            .from(SECONDMENT).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(SECONDMENT.PARTNERSHIP_ID))
            .where(running()).and(SECONDMENT.TO_ON.between(today, until))
            .fetch(row -> new Due(Due.Reason.SECONDMENT_ENDS, row.value1(), Kind.PARTNERSHIP, row.value2(), row.value3(), "",
                row.value4())));
        return all;
    }

    /** How many pledges are past the day they were expected. */
    static int needing(DSLContext sql, LocalDate today) {
        return sql.fetchCount(RESOURCE_CONTRIBUTION.join(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID)),
            running().and(Matching.present(RESOURCE_CONTRIBUTION)).and(overdue(today)));
    }

    private static Condition running() {
        return Matching.present(PARTNERSHIP).and(PARTNERSHIP.STAGE.notIn(OVER));
    }

    private static Condition expectedBy(LocalDate day) {
        return EXPECTED.le(day).and(NONE_CAME.or(RESOURCE_CONTRIBUTION.STATE.in("RECEIVED", "IN_USE", "RETURNED")
            .and(isShort(RESOURCE_ENTRY.VALUE_PENCE.cast(BigDecimal.class)).or(isShort(RESOURCE_ENTRY.QUANTITY)))));
    }

    /** Less came than was pledged; what was only offered is owed by nobody. */
    private static Condition isShort(Field<BigDecimal> what) {
        return sum(what, "RECEIVED").lt(sum(what, "PLEDGED"));
    }

    private static Field<BigDecimal> sum(Field<BigDecimal> what, String kind) {
        return DSL.coalesce(DSL.field(DSL.select(DSL.sum(what)).from(RESOURCE_ENTRY)
            .where(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID.eq(RESOURCE_CONTRIBUTION.ID)).and(RESOURCE_ENTRY.KIND.eq(kind))),
            DSL.inline(BigDecimal.ZERO));
    }
}
