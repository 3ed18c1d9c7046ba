package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;

/** What falls due among information flows and joint activities; the late ones too. */
final class SharingDues {
    /** A held activity should be shared out and looked back at within four weeks (agreements.md §1.4: debrief after 4 to 8). */
    private static final int DAYS_TO_SHARE_OUT = 28;
    private static final Condition RUNNING = Matching.present(INFORMATION_FLOW).and(INFORMATION_FLOW.STATE.ne("ENDED"));
    private static final Condition AHEAD = JOINT_ACTIVITY.STATE.in("AGREED", "PLANNED");
    private static final Condition HELD = JOINT_ACTIVITY.STATE.eq("HELD");
    private static final Field<LocalDate> OVER = DSL.coalesce(JOINT_ACTIVITY.ENDS_ON, JOINT_ACTIVITY.HAPPENS_ON,
        JOINT_ACTIVITY.STATE_ON);

    private SharingDues() {
    }

    static List<Due> flowReviews(DSLContext sql, LocalDate until) {
        return sql.select(INFORMATION_FLOW.REVIEW_ON, INFORMATION_FLOW.ID, INFORMATION_FLOW.TITLE, PARTNERSHIP.NAME)
            .from(INFORMATION_FLOW).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(INFORMATION_FLOW.PARTNERSHIP_ID)).where(RUNNING)
            .and(INFORMATION_FLOW.REVIEW_ON.le(until))
            .fetch(row -> new Due(Due.Reason.FLOW_REVIEW, row.value1(), Kind.INFORMATION_FLOW, row.value2(), row.value3(), "",
                row.value4()));
    }

    /** Those coming up by their first day, under way today; those held but not shared out by the day they should be. */
    static List<Due> activities(DSLContext sql, LocalDate today, LocalDate until) {
        return sql.select(JOINT_ACTIVITY.HAPPENS_ON, OVER, JOINT_ACTIVITY.STATE, JOINT_ACTIVITY.ID, JOINT_ACTIVITY.TITLE,
                JOINT_ACTIVITY.PLACE, PARTNERSHIP.NAME)
            .from(JOINT_ACTIVITY).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(JOINT_ACTIVITY.PARTNERSHIP_ID))
            .where(Matching.present(JOINT_ACTIVITY)).and(AHEAD.and(JOINT_ACTIVITY.HAPPENS_ON.le(until))
                .or(HELD.and(OVER.le(until.minusDays(DAYS_TO_SHARE_OUT)))))
            .fetch(row -> {
                boolean held = row.value3().equals("HELD");
                boolean underWay = !held && row.value1().isBefore(today) && !row.value2().isBefore(today);
                LocalDate day = held ? row.value2().plusDays(DAYS_TO_SHARE_OUT) : underWay ? today : row.value1();
                Optional<String> place = row.value6().lines().findFirst();
                return new Due(held ? Due.Reason.ACTIVITY_SHARING : Due.Reason.ACTIVITY, day, Kind.JOINT_ACTIVITY, row.value4(),
                    row.value5(), held ? "" : place.orElse(""), row.value7());
            });
    }

    /** Flows whose review is past. */
    static int flowsNeeding(DSLContext sql, LocalDate today) {
        return sql.fetchCount(INFORMATION_FLOW, RUNNING.and(INFORMATION_FLOW.REVIEW_ON.lt(today)));
    }

    /** Activities that are past and not noted as held, or should have been shared out. */
    static int activitiesNeeding(DSLContext sql, LocalDate today) {
        return sql.fetchCount(JOINT_ACTIVITY, Matching.present(JOINT_ACTIVITY).and(AHEAD.and(JOINT_ACTIVITY.HAPPENS_ON.isNotNull()).and(OVER.lt(today))
            .or(HELD.and(OVER.lt(today.minusDays(DAYS_TO_SHARE_OUT))))));
    }
}
