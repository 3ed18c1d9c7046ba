package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.COMMITTEE;
import static org.partnershipregister.store.schema.Tables.MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.report.CouncilEntry;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.PartnershipRecord;

/** Who decides by what rules, and who is told how things go: committees, agreements in force and meetings of all partnerships. */
final class GovernanceReading {
    private final Map<UUID, List<String>> groups;
    private final Map<UUID, List<String>> papers;
    private final Map<UUID, List<LocalDate>> lastMet;

    GovernanceReading(DSLContext sql, LocalDate today) {
        groups = sql.select(COMMITTEE.PARTNERSHIP_ID, COMMITTEE.NAME).from(COMMITTEE)
            .where(COMMITTEE.TO_ON.isNull().or(COMMITTEE.TO_ON.gt(today))).orderBy(COMMITTEE.POSITION)
            .fetchGroups(COMMITTEE.PARTNERSHIP_ID, COMMITTEE.NAME);
        papers = sql.select(AGREEMENT.PARTNERSHIP_ID, AGREEMENT.TITLE).from(AGREEMENT).where(Matching.present(AGREEMENT))
            .and(AGREEMENT.PARTNERSHIP_ID.isNotNull())
            .and(AGREEMENT.STATUS.in(AgreementStatus.IN_FORCE.name(), AgreementStatus.UNDER_REVIEW.name()))
            .orderBy(AGREEMENT.SORT_NAME).fetchGroups(AGREEMENT.PARTNERSHIP_ID, AGREEMENT.TITLE);
        var last = DSL.max(MEETING.HELD_ON);
        lastMet = sql.select(MEETING.PARTNERSHIP_ID, last).from(MEETING).where(Matching.present(MEETING))
            .and(MEETING.PARTNERSHIP_ID.isNotNull()).and(MEETING.HELD_ON.le(today)).and(MEETING.STATE.eq("HELD"))
            .groupBy(MEETING.PARTNERSHIP_ID).fetchGroups(MEETING.PARTNERSHIP_ID, last);
    }

    CouncilEntry.Governance of(UUID partnership) {
        return new CouncilEntry.Governance(groups.getOrDefault(partnership, List.of()), papers.getOrDefault(partnership, List.of()));
    }

    CouncilEntry.Reporting reporting(PartnershipRecord row) {
        return new CouncilEntry.Reporting(row.getGroupName(), Optional.ofNullable(row.getMeetingEveryDays()),
            lastMet.getOrDefault(row.getId(), List.of()).stream().findFirst(), Optional.ofNullable(row.getNextReviewOn()));
    }
}
