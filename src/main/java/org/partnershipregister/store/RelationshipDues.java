package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.CHECKLIST;
import static org.partnershipregister.store.schema.Tables.CHECKLIST_STEP;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP_MODEL;
import static org.partnershipregister.store.schema.Tables.RELATIONSHIP_TEST;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;

/** What falls due among tests of contract or partnership, a year after the last, and among the steps of checklists. */
final class RelationshipDues {
    private static final Condition GOING_ON = Matching.present(PARTNERSHIP)
        .and(PARTNERSHIP.STAGE.notIn("ENDED", "DID_NOT_PROCEED")).and(PARTNERSHIP.PAUSED_ON.isNull());

    private RelationshipDues() {
    }

    static List<Due> tests(DSLContext sql, LocalDate today, LocalDate until) {
        Field<LocalDate> last = DSL.max(RELATIONSHIP_TEST.TESTED_ON);
        Field<String> who = DSL.coalesce(ORGANISATION.NAME, MEMBERSHIP.GROUP_NAME, PARTNERSHIP.NAME);
        return sql.select(last, PARTNERSHIP.ID, PARTNERSHIP.NAME, who).from(RELATIONSHIP_TEST)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(RELATIONSHIP_TEST.PARTNERSHIP_ID))
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(RELATIONSHIP_TEST.MEMBERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
            .where(GOING_ON).and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today)))
            .groupBy(PARTNERSHIP.ID, PARTNERSHIP.NAME, RELATIONSHIP_TEST.MEMBERSHIP_ID, ORGANISATION.NAME,
                MEMBERSHIP.GROUP_NAME).having(last.le(until.minusYears(1)))
            .fetch(row -> new Due(Due.Reason.RELATIONSHIP_TEST, row.value1().plusYears(1), Kind.PARTNERSHIP, row.value2(),
                row.value4(), "", row.value3()));
    }

    /** Steps of models that the partnership still follows. */
    static List<Due> steps(DSLContext sql, LocalDate until) {
        return sql.select(CHECKLIST_STEP.DUE_ON, PARTNERSHIP.ID, CHECKLIST_STEP.TEXT, PARTNERSHIP.NAME)
            .from(CHECKLIST_STEP).join(CHECKLIST).on(CHECKLIST.ID.eq(CHECKLIST_STEP.CHECKLIST_ID))
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(CHECKLIST.PARTNERSHIP_ID))
            .where(GOING_ON).and(CHECKLIST_STEP.DUE_ON.le(until)).and(DSL.exists(DSL.selectOne().from(PARTNERSHIP_MODEL)
                .where(PARTNERSHIP_MODEL.PARTNERSHIP_ID.eq(CHECKLIST.PARTNERSHIP_ID))
                .and(PARTNERSHIP_MODEL.MODEL.eq(CHECKLIST.MODEL)).and(PARTNERSHIP_MODEL.END_ON.isNull())))
            .fetch(row -> new Due(Due.Reason.STEP, row.value1(), Kind.PARTNERSHIP, row.value2(), row.value3(), "",
                row.value4()));
    }
}
