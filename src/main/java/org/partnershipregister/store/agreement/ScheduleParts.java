package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.BUDGET_LINE;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.RISK;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;
import static org.partnershipregister.store.agreement.ScheduleNames.contact;
import static org.partnershipregister.store.agreement.ScheduleNames.member;
import static org.partnershipregister.store.agreement.ScheduleNames.orEmpty;
import static org.partnershipregister.store.agreement.ScheduleNames.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.ScheduleFacts.BudgetLine;
import org.partnershipregister.model.agreement.ScheduleFacts.Contribution;
import org.partnershipregister.model.agreement.ScheduleFacts.Criterion;
import org.partnershipregister.model.agreement.ScheduleFacts.DataItem;
import org.partnershipregister.model.agreement.ScheduleFacts.Member;
import org.partnershipregister.model.agreement.ScheduleFacts.Risk;
import org.partnershipregister.model.agreement.ScheduleFacts.Secondment;
import org.partnershipregister.model.party.LawfulBasis;

/** The lists of a partnership that an agreement prints as tables: money, things, risks, data, people and services. */
final class ScheduleParts {
    private final DSLContext sql;
    private final UUID partnership;

    ScheduleParts(DSLContext sql, UUID partnership) {
        this.sql = sql;
        this.partnership = partnership;
    }

    List<BudgetLine> budget() {
        Field<String> holder = organisation(BUDGET.HOLDER_ORGANISATION_ID);
        Field<String> partner = member(BUDGET_LINE.MEMBERSHIP_ID);
        return sql.select(BUDGET.NAME, holder, BUDGET_LINE.SIDE, BUDGET_LINE.TEXT, partner, BUDGET_LINE.PLANNED_PENCE).from(BUDGET_LINE).join(BUDGET)
            .on(BUDGET.ID.eq(BUDGET_LINE.BUDGET_ID)).where(BUDGET.PARTNERSHIP_ID.eq(partnership))
            .orderBy(BUDGET.POSITION, BUDGET.ID, BUDGET_LINE.POSITION, BUDGET_LINE.ID)
            .fetch(row -> new BudgetLine(row.value1(), orEmpty(row.value2()), row.value3().equals("INCOME"), row.value4(), orEmpty(row.value5()), row.value6()));
    }

    /** What is still there or promised: what went back or was used up is no part of an agreement to come. */
    List<Contribution> contributions() {
        Field<String> partner = DSL.coalesce(member(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID), organisation(RESOURCE_CONTRIBUTION.ORGANISATION_ID));
        Field<String> owner = organisation(RESOURCE_CONTRIBUTION.STAYS_OWNED_BY_ID);
        return sql.select(RESOURCE_CONTRIBUTION.asterisk(), partner.as("partner"), owner.as("owner")).from(RESOURCE_CONTRIBUTION)
            .where(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID.eq(partnership)).and(RESOURCE_CONTRIBUTION.DELETED_AT.isNull())
            .and(RESOURCE_CONTRIBUTION.STATE.notIn("RETURNED", "ENDED")).orderBy(RESOURCE_CONTRIBUTION.REF)
            .fetch(row -> new Contribution(orEmpty(row.get("partner", String.class)), row.get(RESOURCE_CONTRIBUTION.TITLE),
                row.get(RESOURCE_CONTRIBUTION.KIND), Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.QUANTITY)), row.get(RESOURCE_CONTRIBUTION.UNIT),
                Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.VALUE_PENCE)), Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.FROM_ON)),
                Optional.ofNullable(row.get(RESOURCE_CONTRIBUTION.TO_ON)), orEmpty(row.get("owner", String.class)),
                row.get(RESOURCE_CONTRIBUTION.RETURN_TERMS)));
    }

    /** Risks that are not closed, the gravest first. */
    List<Risk> risks() {
        return sql.select(RISK.TEXT, RISK.LIKELIHOOD, RISK.IMPACT, RISK.MITIGATION, DSL.coalesce(contact(RISK.OWNER_CONTACT_ID), RISK.OWNER_NAME),
                RISK.REVIEW_ON)
            .from(RISK).where(RISK.PARTNERSHIP_ID.eq(partnership)).and(RISK.STATE.ne("CLOSED"))
            .orderBy(RISK.LIKELIHOOD.times(RISK.IMPACT).desc(), RISK.ID)
            .fetch(row -> new Risk(row.value1(), row.value2(), row.value3(), row.value4(), orEmpty(row.value5()), Optional.ofNullable(row.value6())));
    }

    /** Personal data only; flows that rest on another agreement belong into that one. */
    List<DataItem> data(UUID agreement) {
        Field<String> from = organisation(INFORMATION_FLOW.FROM_ORGANISATION_ID);
        Field<String> to = organisation(INFORMATION_FLOW.TO_ORGANISATION_ID);
        return sql.select(INFORMATION_FLOW.asterisk(), from.as("giver"), to.as("taker")).from(INFORMATION_FLOW)
            .where(INFORMATION_FLOW.PARTNERSHIP_ID.eq(partnership)).and(INFORMATION_FLOW.DELETED_AT.isNull()).and(INFORMATION_FLOW.PERSONAL.isTrue())
            .and(INFORMATION_FLOW.STATE.ne("ENDED")).and(INFORMATION_FLOW.AGREEMENT_ID.isNull().or(INFORMATION_FLOW.AGREEMENT_ID.eq(agreement)))
            .orderBy(INFORMATION_FLOW.REF)
            .fetch(row -> new DataItem(row.get(INFORMATION_FLOW.DATA).isBlank() ? row.get(INFORMATION_FLOW.TITLE) : row.get(INFORMATION_FLOW.DATA),
                orEmpty(row.get("giver", String.class)), orEmpty(row.get("taker", String.class)), row.get(INFORMATION_FLOW.BOTH_WAYS),
                row.get(INFORMATION_FLOW.PURPOSE), Optional.ofNullable(row.get(INFORMATION_FLOW.LAWFUL_BASIS)).map(LawfulBasis::valueOf),
                row.get(INFORMATION_FLOW.SPECIAL_CONDITION), row.get(INFORMATION_FLOW.CONTROLLERS), row.get(INFORMATION_FLOW.HOW_SENT),
                row.get(INFORMATION_FLOW.RETENTION), row.get(INFORMATION_FLOW.RIGHTS_CONTACT)));
    }

    List<Secondment> secondments() {
        return sql.select(DSL.coalesce(contact(SECONDMENT.CONTACT_ID), SECONDMENT.PERSON_NAME), SECONDMENT.POST,
                organisation(SECONDMENT.EMPLOYER_ORGANISATION_ID), organisation(SECONDMENT.HOST_ORGANISATION_ID), SECONDMENT.DAYS_A_WEEK,
                SECONDMENT.FROM_ON, SECONDMENT.TO_ON, SECONDMENT.LINE_MANAGER)
            .from(SECONDMENT).where(SECONDMENT.PARTNERSHIP_ID.eq(partnership)).orderBy(SECONDMENT.POSITION, SECONDMENT.ID)
            .fetch(row -> new Secondment(orEmpty(row.value1()), row.value2(), orEmpty(row.value3()), orEmpty(row.value4()),
                Optional.ofNullable(row.value5()), Optional.ofNullable(row.value6()), Optional.ofNullable(row.value7()), row.value8()));
    }

    List<Member> members() {
        return sql.select(member(MEMBERSHIP.ID), MEMBERSHIP.PARTY_KIND, MEMBERSHIP.ROLE, MEMBERSHIP.JOINED_ON).from(MEMBERSHIP)
            .where(MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)).and(MEMBERSHIP.LEFT_ON.isNull()).orderBy(MEMBERSHIP.POSITION, MEMBERSHIP.ID)
            .fetch(row -> new Member(orEmpty(row.value1()), row.value2(), row.value3(), Optional.ofNullable(row.value4())));
    }

    List<Criterion> criteria() {
        return sql.select(REFERRAL_PATHWAY.SERVICE, REFERRAL_PATHWAY.TITLE, organisation(REFERRAL_PATHWAY.TO_ORGANISATION_ID), REFERRAL_PATHWAY.CRITERIA,
                REFERRAL_PATHWAY.EXCLUSIONS, REFERRAL_PATHWAY.CONTACT_POINT, contact(REFERRAL_PATHWAY.CONTACT_ID))
            .from(REFERRAL_PATHWAY).where(REFERRAL_PATHWAY.PARTNERSHIP_ID.eq(partnership)).and(REFERRAL_PATHWAY.DELETED_AT.isNull())
            .and(REFERRAL_PATHWAY.STATE.ne("WITHDRAWN")).orderBy(REFERRAL_PATHWAY.REF)
            .fetch(row -> new Criterion(row.value1().isBlank() ? row.value2() : row.value1(), orEmpty(row.value3()), row.value4(), row.value5(),
                row.value6().isBlank() ? orEmpty(row.value7()) : row.value6()));
    }
}
