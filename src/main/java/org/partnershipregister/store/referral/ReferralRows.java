package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.REFERRAL_EVENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralEvent;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ReferralEventRecord;
import org.partnershipregister.store.schema.tables.records.ReferralRecord;

/** Between the referral of the model and its rows. */
final class ReferralRows {
    private ReferralRows() {
    }

    static void fill(ReferralRecord row, Referral from, Pathway pathway) {
        row.setId(from.id()).setTitle(from.clientRef()).setSortName(Folding.sortKey(from.clientRef()))
            .setReferralPathwayId(from.pathway()).setPartnershipId(pathway.route().partnership().orElse(null))
            .setDirection(from.direction().name()).setClientRef(from.clientRef())
            .setFromOrganisationId(from.from().orElse(null)).setState(from.state().name())
            .setDeclineReason(from.declined().map(Enum::name).orElse(null))
            .setConsentOn(from.consent().on().orElse(null)).setConsentExpiresOn(from.consent().expires().orElse(null))
            .setConsentEvidence(from.consent().evidence()).setNoConsentReason(from.consent().without())
            .setTimesInformationRepeated(from.times(ReferralEvent.Kind.REPEATED))
            .setTimesReturned(from.times(ReferralEvent.Kind.RETURNED)).setOutcome(from.outcome()).setNotes(from.notes());
        Days days = from.days();
        row.setPreparedOn(days.prepared()).setSentOn(days.sent().orElse(null)).setAcknowledgedOn(days.acknowledged().orElse(null))
            .setCompleteOn(days.complete().orElse(null)).setDecidedOn(days.decided().orElse(null))
            .setFirstContactOn(days.firstContact().orElse(null)).setClosedOn(days.closed().orElse(null));
    }

    static String searchKey(Referral from, String ref) {
        return Folding.searchKey(List.of(ref, from.clientRef(), from.outcome(), from.notes()));
    }

    static Referral read(ReferralRecord row, List<ReferralEvent> events) {
        return new Referral(row.getId(), row.getRef(), row.getReferralPathwayId(), Direction.valueOf(row.getDirection()),
            row.getClientRef(), Optional.ofNullable(row.getFromOrganisationId()), days(row),
            ReferralState.valueOf(row.getState()), Optional.ofNullable(row.getDeclineReason()).map(DeclineReason::valueOf),
            new Consent(Optional.ofNullable(row.getConsentOn()), Optional.ofNullable(row.getConsentExpiresOn()),
                row.getConsentEvidence(), row.getNoConsentReason()),
            events, row.getOutcome(), row.getNotes(), row.getRowVersion());
    }

    static Days days(ReferralRecord row) {
        return new Days(row.getPreparedOn(), Optional.ofNullable(row.getSentOn()), Optional.ofNullable(row.getAcknowledgedOn()),
            Optional.ofNullable(row.getCompleteOn()), Optional.ofNullable(row.getDecidedOn()),
            Optional.ofNullable(row.getFirstContactOn()), Optional.ofNullable(row.getClosedOn()));
    }

    static List<ReferralEvent> events(DSLContext sql, UUID referral) {
        return sql.selectFrom(REFERRAL_EVENT).where(REFERRAL_EVENT.REFERRAL_ID.eq(referral))
            .orderBy(REFERRAL_EVENT.HAPPENED_ON, REFERRAL_EVENT.POSITION)
            .fetch(row -> new ReferralEvent(row.getId(), ReferralEvent.Kind.valueOf(row.getKind()), row.getHappenedOn(), row.getNote()));
    }

    static void putEvents(Edit edit, Referral referral, Pathway pathway) {
        List<ReferralEventRecord> rows = new ArrayList<>();
        referral.events().forEach(event -> rows.add(edit.sql().newRecord(REFERRAL_EVENT).setId(event.id())
            .setReferralId(referral.id()).setPartnershipId(pathway.route().partnership().orElse(null))
            .setKind(event.kind().name()).setHappenedOn(event.on()).setNote(event.note()).setPosition(rows.size())));
        edit.replace(REFERRAL_EVENT, REFERRAL_EVENT.REFERRAL_ID, referral.id(), rows);
    }
}
