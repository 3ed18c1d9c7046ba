package org.partnershipregister.store.activity;

import static org.partnershipregister.store.schema.Tables.ACTIVITY_PARTNER;
import static org.partnershipregister.store.schema.Tables.ACTIVITY_PAYMENT;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.Transfer;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ActivityPartnerRecord;
import org.partnershipregister.store.schema.tables.records.ActivityPaymentRecord;

/** The rows that belong to one joint activity: its partners and the payments between them. */
final class ActivityParts {
    private ActivityParts() {
    }

    static List<ActivityPartner> partners(DSLContext sql, UUID activity) {
        return sql.select(ACTIVITY_PARTNER.fields()).select(ORGANISATION.NAME).from(ACTIVITY_PARTNER).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(ACTIVITY_PARTNER.ORGANISATION_ID)).where(ACTIVITY_PARTNER.JOINT_ACTIVITY_ID.eq(activity))
            .orderBy(ACTIVITY_PARTNER.POSITION, ACTIVITY_PARTNER.ID).fetch(record -> {
                ActivityPartnerRecord row = record.into(ACTIVITY_PARTNER);
                return new ActivityPartner(row.getId(), row.getOrganisationId(), record.get(ORGANISATION.NAME),
                    new ActivityPartner.Money(row.getCostPence(), row.getIncomePence()),
                    new ActivityPartner.People(row.getStaff(), row.getPlaces(), row.getAttended()), row.getSharePermille(),
                    row.getNote());
            });
    }

    static List<ActivityPayment> payments(DSLContext sql, UUID activity) {
        return sql.selectFrom(ACTIVITY_PAYMENT).where(ACTIVITY_PAYMENT.JOINT_ACTIVITY_ID.eq(activity))
            .orderBy(ACTIVITY_PAYMENT.PAID_ON, ACTIVITY_PAYMENT.ID)
            .fetch(row -> new ActivityPayment(row.getId(),
                new Transfer(row.getFromOrganisationId(), row.getToOrganisationId(), row.getPence()), row.getPaidOn(),
                row.getNote()));
    }

    static void put(Edit edit, JointActivity activity) {
        List<ActivityPartnerRecord> partners = new ArrayList<>();
        activity.partners().forEach(one -> partners.add(edit.sql().newRecord(ACTIVITY_PARTNER).setId(one.id())
            .setJointActivityId(activity.id()).setPartnershipId(activity.partnership()).setOrganisationId(one.organisation())
            .setCostPence(one.money().costPence()).setIncomePence(one.money().incomePence()).setStaff(one.people().staff())
            .setPlaces(one.people().places()).setAttended(one.people().attended()).setSharePermille(one.sharePermille())
            .setNote(one.note()).setPosition(partners.size())));
        edit.replace(ACTIVITY_PARTNER, ACTIVITY_PARTNER.JOINT_ACTIVITY_ID, activity.id(), partners);
        edit.replace(ACTIVITY_PAYMENT, ACTIVITY_PAYMENT.JOINT_ACTIVITY_ID, activity.id(),
            activity.payments().stream().map(one -> payment(edit, activity, one)).toList());
    }

    private static ActivityPaymentRecord payment(Edit edit, JointActivity activity, ActivityPayment one) {
        return edit.sql().newRecord(ACTIVITY_PAYMENT).setId(one.id()).setJointActivityId(activity.id())
            .setPartnershipId(activity.partnership()).setFromOrganisationId(one.transfer().from())
            .setToOrganisationId(one.transfer().to()).setPence(one.transfer().pence()).setPaidOn(one.paidOn()).setNote(one.note());
    }
}
