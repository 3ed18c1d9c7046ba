package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.ACTIVITY_PARTNER;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.BID_PARTNER;
import static org.partnershipregister.store.schema.Tables.CHECKLIST_STEP;
import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE_MEMBER;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ScheduleFacts;
import org.partnershipregister.model.agreement.ScheduleFacts.Bid;
import org.partnershipregister.model.agreement.ScheduleFacts.Duty;
import org.partnershipregister.model.agreement.ScheduleFacts.Event;
import org.partnershipregister.model.agreement.ScheduleFacts.Share;
import org.partnershipregister.model.agreement.ScheduleFacts.Split;
import org.partnershipregister.model.agreement.ScheduleFacts.Step;
import org.partnershipregister.store.schema.tables.records.JointActivityRecord;

/** What the schedules of an agreement print of its partnership's other records, one question for each table; what is in the bin is left out. */
final class ScheduleReading {
    private final DSLContext sql;
    private final UUID partnership;

    private ScheduleReading(DSLContext sql, UUID partnership) {
        this.sql = sql;
        this.partnership = partnership;
    }

    static ScheduleFacts of(DSLContext sql, UUID agreement, Optional<UUID> partnership, LocalDate today) {
        List<Duty> duties = duties(sql, agreement);
        if (partnership.isEmpty()) {
            ScheduleFacts none = ScheduleFacts.NONE;
            return new ScheduleFacts(none.bid(), none.event(), none.steps(), none.budget(), none.contributions(), none.risks(), none.data(), duties,
                none.secondments(), none.members(), none.criteria(), none.laws());
        }
        ScheduleReading of = new ScheduleReading(sql, partnership.get());
        ScheduleParts parts = new ScheduleParts(sql, partnership.get());
        return new ScheduleFacts(of.bid(), of.event(today), of.steps(), parts.budget(), parts.contributions(), parts.risks(), parts.data(agreement),
            duties, parts.secondments(), parts.members(), parts.criteria(), of.laws());
    }

    private static List<Duty> duties(DSLContext sql, UUID agreement) {
        return sql.select(ScheduleNames.organisation(OBLIGATION.ORGANISATION_ID), OBLIGATION.TEXT, OBLIGATION.DUE_ON, OBLIGATION.REPEATS).from(OBLIGATION)
            .where(OBLIGATION.AGREEMENT_ID.eq(agreement)).and(OBLIGATION.STATE.eq("OPEN")).orderBy(OBLIGATION.POSITION, OBLIGATION.ID)
            .fetch(row -> new Duty(ScheduleNames.orEmpty(row.value1()), row.value2(), Optional.ofNullable(row.value3()),
                ObligationRepeats.valueOf(row.value4())));
    }

    private Optional<Bid> bid() {
        return sql.selectFrom(BID).where(BID.PARTNERSHIP_ID.eq(partnership)).and(BID.DELETED_AT.isNull())
            .orderBy(DSL.when(BID.STAGE.in("AWARDED", "PART_AWARDED"), 0).otherwise(1), DSL.coalesce(BID.RESULT_ON, BID.SUBMITTED_ON, BID.DEADLINE_ON).desc().nullsLast(),
                BID.CREATED_AT.desc(), BID.ID.desc()).limit(1)
            .fetchOptional(row -> new Bid(row.getTitle(), row.getFunderName().isBlank() ? name(row.getFunderOrganisationId()) : row.getFunderName(),
                shares(row.getId())));
    }

    private List<Share> shares(UUID bid) {
        return sql.select(ScheduleNames.organisation(BID_PARTNER.ORGANISATION_ID), BID_PARTNER.ROLE, BID_PARTNER.DELIVERS, BID_PARTNER.SHARE_PENCE)
            .from(BID_PARTNER).where(BID_PARTNER.BID_ID.eq(bid)).orderBy(BID_PARTNER.POSITION, BID_PARTNER.ID)
            .fetch(row -> new Share(ScheduleNames.orEmpty(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /** The next that is still to come, or else the latest that was not cancelled. */
    private Optional<Event> event(LocalDate today) {
        List<JointActivityRecord> all = sql.selectFrom(JOINT_ACTIVITY).where(JOINT_ACTIVITY.PARTNERSHIP_ID.eq(partnership))
            .and(JOINT_ACTIVITY.DELETED_AT.isNull()).and(JOINT_ACTIVITY.STATE.ne("CANCELLED"))
            .orderBy(JOINT_ACTIVITY.HAPPENS_ON.asc().nullsFirst(), JOINT_ACTIVITY.ID).fetch();
        return all.stream().filter(row -> row.getHappensOn() != null && !row.getHappensOn().isBefore(today)).findFirst()
            .or(() -> all.reversed().stream().findFirst())
            .map(row -> new Event(row.getTitle(), Optional.ofNullable(row.getHappensOn()), Optional.ofNullable(row.getEndsOn()), row.getPlace(),
                row.getSplitRule(), split(row.getId())));
    }

    private List<Split> split(UUID activity) {
        return sql.select(ScheduleNames.organisation(ACTIVITY_PARTNER.ORGANISATION_ID), ACTIVITY_PARTNER.COST_PENCE, ACTIVITY_PARTNER.INCOME_PENCE,
                ACTIVITY_PARTNER.PLACES, ACTIVITY_PARTNER.SHARE_PERMILLE)
            .from(ACTIVITY_PARTNER).where(ACTIVITY_PARTNER.JOINT_ACTIVITY_ID.eq(activity)).orderBy(ACTIVITY_PARTNER.POSITION, ACTIVITY_PARTNER.ID)
            .fetch(row -> new Split(ScheduleNames.orEmpty(row.value1()), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Objectives that are not reached yet with the members that carry them, then the steps that are still to be done. */
    private List<Step> steps() {
        Map<UUID, String> owners = sql.select(OBJECTIVE_MEMBER.OBJECTIVE_ID, ScheduleNames.member(OBJECTIVE_MEMBER.MEMBERSHIP_ID)).from(OBJECTIVE_MEMBER)
            .join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(OBJECTIVE_MEMBER.MEMBERSHIP_ID)).where(OBJECTIVE_MEMBER.PARTNERSHIP_ID.eq(partnership))
            .orderBy(MEMBERSHIP.POSITION, MEMBERSHIP.ID).stream()
            .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> ScheduleNames.orEmpty(row.value2()), Collectors.joining(", "))));
        List<Step> steps = new ArrayList<>(sql.selectFrom(OBJECTIVE).where(OBJECTIVE.PARTNERSHIP_ID.eq(partnership))
            .and(OBJECTIVE.KIND.in("OBJECTIVE", "OUTCOME")).and(OBJECTIVE.STATE.notIn("ACHIEVED", "DROPPED")).orderBy(OBJECTIVE.POSITION, OBJECTIVE.ID)
            .fetch(row -> new Step(row.getText(), owners.getOrDefault(row.getId(), ""), Optional.ofNullable(row.getTargetOn()))));
        steps.addAll(sql.selectFrom(CHECKLIST_STEP).where(CHECKLIST_STEP.PARTNERSHIP_ID.eq(partnership)).and(CHECKLIST_STEP.STATE.eq("OPEN"))
            .orderBy(CHECKLIST_STEP.CHECKLIST_ID, CHECKLIST_STEP.POSITION)
            .fetch(row -> new Step(row.getText(), "", Optional.ofNullable(row.getDueOn()))));
        return steps;
    }

    private List<String> laws() {
        return sql.select(PARTNERSHIP.LEGAL_DUTY).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(partnership)).fetch(PARTNERSHIP.LEGAL_DUTY).stream()
            .filter(duty -> !duty.isBlank()).toList();
    }

    private String name(UUID organisation) {
        return organisation == null ? "" : ScheduleNames.orEmpty(sql.select(ScheduleNames.organisation(DSL.val(organisation))).fetchOne().value1());
    }
}
