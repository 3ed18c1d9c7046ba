package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;

/**
 * What open referrals wait for, and by when it was promised: the first promised step that is not done. A pathway's
 * promises never grow shorter from step to step, so the first is also the most urgent.
 */
public final class ReferralDues {
    private static final Condition TO_ACKNOWLEDGE = REFERRAL.STATE.eq("SENT").and(REFERRAL.ACKNOWLEDGED_ON.isNull())
        .and(REFERRAL_PATHWAY.PROMISE_ACKNOWLEDGE_DAYS.isNotNull());
    private static final Condition TO_DECIDE = REFERRAL.STATE.in("SENT", "ACKNOWLEDGED", "MORE_INFORMATION_ASKED")
        .and(REFERRAL_PATHWAY.PROMISE_DECIDE_DAYS.isNotNull());
    private static final Condition TO_MEET = REFERRAL.STATE.in("SENT", "ACKNOWLEDGED", "MORE_INFORMATION_ASKED", "ACCEPTED")
        .and(REFERRAL_PATHWAY.PROMISE_CONTACT_DAYS.isNotNull());
    private static final Field<Integer> DAYS = DSL.when(TO_ACKNOWLEDGE, REFERRAL_PATHWAY.PROMISE_ACKNOWLEDGE_DAYS)
        .when(TO_DECIDE, REFERRAL_PATHWAY.PROMISE_DECIDE_DAYS).when(TO_MEET, REFERRAL_PATHWAY.PROMISE_CONTACT_DAYS);

    /** The step waited for, as the name of a {@code model.referral.Step}; needs the pathway joined. */
    public static final Field<String> STEP = DSL.when(TO_ACKNOWLEDGE, DSL.inline("ACKNOWLEDGED"))
        .when(TO_DECIDE, DSL.inline("DECIDED")).when(TO_MEET, DSL.inline("FIRST_CONTACT"));
    /** The day it was promised by; needs the pathway joined. */
    public static final Field<LocalDate> PROMISED = DSL.localDateAdd(REFERRAL.SENT_ON, DAYS, DatePart.DAY);

    private ReferralDues() {
    }

    /** Referrals past a promised time; needs the pathway joined. */
    public static Condition late(LocalDate today) {
        return PROMISED.lt(today);
    }

    /** Referrals whose next promised step falls due up to a day, or should have been done before. */
    static List<Due> referrals(DSLContext sql, LocalDate until) {
        return sql.select(PROMISED, REFERRAL.ID, REFERRAL.REF, STEP, REFERRAL_PATHWAY.TITLE).from(REFERRAL)
            .join(REFERRAL_PATHWAY).on(REFERRAL_PATHWAY.ID.eq(REFERRAL.REFERRAL_PATHWAY_ID))
            .where(Matching.present(REFERRAL)).and(PROMISED.le(until))
            .fetch(row -> new Due(Due.Reason.REFERRAL, row.value1(), Kind.REFERRAL, row.value2(), row.value3(), row.value4(),
                row.value5()));
    }

    /** Pathways whose review falls due up to a day. */
    static List<Due> reviews(DSLContext sql, LocalDate until) {
        return sql.select(REFERRAL_PATHWAY.REVIEW_ON, REFERRAL_PATHWAY.ID, REFERRAL_PATHWAY.TITLE,
                DSL.coalesce(PARTNERSHIP.NAME, DSL.inline(""))).from(REFERRAL_PATHWAY)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(REFERRAL_PATHWAY.PARTNERSHIP_ID))
            .where(Matching.present(REFERRAL_PATHWAY)).and(REFERRAL_PATHWAY.STATE.ne("WITHDRAWN"))
            .and(REFERRAL_PATHWAY.REVIEW_ON.le(until))
            .fetch(row -> new Due(Due.Reason.PATHWAY_REVIEW, row.value1(), Kind.REFERRAL_PATHWAY, row.value2(), row.value3(), "",
                row.value4()));
    }

    /** How many referrals are past a promised time. */
    static int needing(DSLContext sql, LocalDate today) {
        return sql.fetchCount(sql.selectOne().from(REFERRAL).join(REFERRAL_PATHWAY)
            .on(REFERRAL_PATHWAY.ID.eq(REFERRAL.REFERRAL_PATHWAY_ID)).where(Matching.present(REFERRAL)).and(late(today)));
    }
}
