package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.ACTIVITY_PARTNER;
import static org.partnershipregister.store.schema.Tables.ACTIVITY_PAYMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.BID_PAPER;
import static org.partnershipregister.store.schema.Tables.BID_PARTNER;
import static org.partnershipregister.store.schema.Tables.CAMPAIGN;
import static org.partnershipregister.store.schema.Tables.CAMPAIGN_POSITION;
import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;
import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.RESOURCE_ENTRY;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY_INTEREST;
import static org.partnershipregister.store.schema.Tables.SHARED_PRACTICE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Uses;

/** Deleting an organisation with history is refused (domain.md §10.4). */
final class OrganisationUses {
    private OrganisationUses() {
    }

    static void refuseIfUsed(DSLContext sql, Organisation organisation) {
        UUID id = organisation.id();
        if (organisation.us()) {
            throw new Failure(Failure.Reason.OURS, organisation.name());
        }
        new Uses(sql)
            .in(PARTNERSHIP.join(MEMBERSHIP).on(MEMBERSHIP.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)), PARTNERSHIP.NAME,
                MEMBERSHIP.ORGANISATION_ID.eq(id))
            .in(PARTNERSHIP, PARTNERSHIP.NAME, PARTNERSHIP.HOST_ORGANISATION_ID.eq(id))
            .in(AGREEMENT.join(AGREEMENT_PARTY).on(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID)), AGREEMENT.TITLE,
                AGREEMENT_PARTY.ORGANISATION_ID.eq(id))
            .in(AGREEMENT, AGREEMENT.TITLE, AGREEMENT.NOTICE_GIVEN_BY_ID.eq(id))
            .in(MEETING.join(ATTENDANCE).on(ATTENDANCE.MEETING_ID.eq(MEETING.ID)), MEETING.TITLE, ATTENDANCE.ORGANISATION_ID.eq(id))
            .in(CONTACT.join(POSITION).on(POSITION.CONTACT_ID.eq(CONTACT.ID)), ContactName.FIELD, POSITION.ORGANISATION_ID.eq(id))
            .in(ACTION, ACTION.TEXT, ACTION.OWNER_ORGANISATION_ID.eq(id))
            .in(BID, BID.TITLE, BID.FUNDER_ORGANISATION_ID.eq(id))
            .in(BID.join(BID_PARTNER).on(BID_PARTNER.BID_ID.eq(BID.ID)), BID.TITLE, BID_PARTNER.ORGANISATION_ID.eq(id))
            .in(BID.join(BID_PAPER).on(BID_PAPER.BID_ID.eq(BID.ID)), BID.TITLE, BID_PAPER.ORGANISATION_ID.eq(id))
            .in(CAMPAIGN.join(CAMPAIGN_POSITION).on(CAMPAIGN_POSITION.CAMPAIGN_ID.eq(CAMPAIGN.ID)), CAMPAIGN.TITLE,
                CAMPAIGN_POSITION.ORGANISATION_ID.eq(id))
            .in(AGREEMENT.join(OBLIGATION).on(OBLIGATION.AGREEMENT_ID.eq(AGREEMENT.ID)), AGREEMENT.TITLE,
                OBLIGATION.ORGANISATION_ID.eq(id))
            .in(RESOURCE_CONTRIBUTION, RESOURCE_CONTRIBUTION.TITLE, RESOURCE_CONTRIBUTION.ORGANISATION_ID.eq(id)
                .or(RESOURCE_CONTRIBUTION.STAYS_OWNED_BY_ID.eq(id)))
            .in(RESOURCE_CONTRIBUTION.join(RESOURCE_ENTRY).on(RESOURCE_ENTRY.RESOURCE_CONTRIBUTION_ID.eq(RESOURCE_CONTRIBUTION.ID)),
                RESOURCE_CONTRIBUTION.TITLE, RESOURCE_ENTRY.ORGANISATION_ID.eq(id))
            .in(SECONDMENT, SECONDMENT.PERSON_NAME, SECONDMENT.EMPLOYER_ORGANISATION_ID.eq(id).or(SECONDMENT.HOST_ORGANISATION_ID.eq(id)))
            .in(BUDGET, BUDGET.NAME, BUDGET.HOLDER_ORGANISATION_ID.eq(id))
            .in(REFERRAL_PATHWAY, REFERRAL_PATHWAY.TITLE,
                REFERRAL_PATHWAY.FROM_ORGANISATION_ID.eq(id).or(REFERRAL_PATHWAY.TO_ORGANISATION_ID.eq(id)))
            .in(REFERRAL, REFERRAL.REF, REFERRAL.FROM_ORGANISATION_ID.eq(id))
            .in(OPPORTUNITY.join(OPPORTUNITY_INTEREST).on(OPPORTUNITY_INTEREST.OPPORTUNITY_ID.eq(OPPORTUNITY.ID)), OPPORTUNITY.TITLE,
                OPPORTUNITY_INTEREST.ORGANISATION_ID.eq(id))
            .in(SHARED_PRACTICE, SHARED_PRACTICE.TITLE, SHARED_PRACTICE.ORGANISATION_ID.eq(id))
            .in(INFORMATION_FLOW, INFORMATION_FLOW.TITLE,
                INFORMATION_FLOW.FROM_ORGANISATION_ID.eq(id).or(INFORMATION_FLOW.TO_ORGANISATION_ID.eq(id)))
            .in(REFERRAL_PATHWAY, REFERRAL_PATHWAY.TITLE,
                REFERRAL_PATHWAY.FROM_ORGANISATION_ID.eq(id).or(REFERRAL_PATHWAY.TO_ORGANISATION_ID.eq(id)))
            .in(REFERRAL, REFERRAL.REF, REFERRAL.FROM_ORGANISATION_ID.eq(id))
            .in(JOINT_ACTIVITY, JOINT_ACTIVITY.TITLE, JOINT_ACTIVITY.LEAD_ORGANISATION_ID.eq(id))
            .in(JOINT_ACTIVITY.join(ACTIVITY_PARTNER).on(ACTIVITY_PARTNER.JOINT_ACTIVITY_ID.eq(JOINT_ACTIVITY.ID)),
                JOINT_ACTIVITY.TITLE, ACTIVITY_PARTNER.ORGANISATION_ID.eq(id))
            .in(JOINT_ACTIVITY.join(ACTIVITY_PAYMENT).on(ACTIVITY_PAYMENT.JOINT_ACTIVITY_ID.eq(JOINT_ACTIVITY.ID)), JOINT_ACTIVITY.TITLE,
                ACTIVITY_PAYMENT.FROM_ORGANISATION_ID.eq(id).or(ACTIVITY_PAYMENT.TO_ORGANISATION_ID.eq(id)))
            .in(ORGANISATION, ORGANISATION.NAME, ORGANISATION.PARENT_ID.eq(id)).refuse(organisation.name());
    }
}
