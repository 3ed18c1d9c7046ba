package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.OPPORTUNITY_INTEREST;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.OpportunityInterestRecord;
import org.partnershipregister.store.schema.tables.records.OpportunityRecord;

/** Between the opportunity of the model and its rows. */
final class OpportunityRows {
    private OpportunityRows() {
    }

    static void fill(OpportunityRecord row, Opportunity from) {
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title()))
            .setPartnershipId(from.source().partnership().orElse(null)).setMeetingId(from.source().meeting().orElse(null))
            .setKind(from.kind().name()).setDetails(from.details()).setLink(from.link())
            .setValuePence(from.valuePence().orElse(null)).setSpottedOn(from.dates().spotted())
            .setDeadlineOn(from.dates().deadline().orElse(null)).setState(from.course().state().name())
            .setStateOn(from.course().on().orElse(null)).setOutcome(from.course().outcome()).setNotes(from.notes());
    }

    static void putInterests(Edit edit, Opportunity from) {
        List<OpportunityInterestRecord> rows = IntStream.range(0, from.interests().size()).mapToObj(at -> {
            Interest interest = from.interests().get(at);
            return edit.sql().newRecord(OPPORTUNITY_INTEREST).setId(interest.id()).setOpportunityId(from.id())
                .setPartnershipId(from.source().partnership().orElse(null)).setOrganisationId(interest.organisation())
                .setLevel(interest.level().name()).setNotedOn(interest.notedOn().orElse(null)).setNote(interest.note())
                .setPosition(at);
        }).toList();
        edit.replace(OPPORTUNITY_INTEREST, OPPORTUNITY_INTEREST.OPPORTUNITY_ID, from.id(), rows);
    }

    static Opportunity read(DSLContext sql, OpportunityRecord row) {
        return new Opportunity(row.getId(), row.getRef(), row.getTitle(), OpportunityKind.valueOf(row.getKind()),
            new Opportunity.Source(Optional.ofNullable(row.getPartnershipId()), Optional.ofNullable(row.getMeetingId())),
            row.getDetails(), row.getLink(), Optional.ofNullable(row.getValuePence()),
            new Opportunity.Dates(row.getSpottedOn(), Optional.ofNullable(row.getDeadlineOn())),
            new Opportunity.Course(OpportunityState.valueOf(row.getState()), Optional.ofNullable(row.getStateOn()),
                row.getOutcome()), row.getNotes(), interests(sql, row.getId()), row.getRowVersion());
    }

    private static List<Interest> interests(DSLContext sql, UUID opportunity) {
        return sql.select(OPPORTUNITY_INTEREST, ORGANISATION.NAME).from(OPPORTUNITY_INTEREST)
            .join(ORGANISATION).on(ORGANISATION.ID.eq(OPPORTUNITY_INTEREST.ORGANISATION_ID))
            .where(OPPORTUNITY_INTEREST.OPPORTUNITY_ID.eq(opportunity)).orderBy(OPPORTUNITY_INTEREST.POSITION)
            .fetch(both -> {
                OpportunityInterestRecord row = both.value1();
                return new Interest(row.getId(), row.getOrganisationId(), both.value2(), InterestLevel.valueOf(row.getLevel()),
                    Optional.ofNullable(row.getNotedOn()), row.getNote());
            });
    }

    /** All that was written; names of organisations and partnerships change, so lists join them when asked. */
    static String searchKey(Opportunity from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.title(), from.details(), from.link(), from.course().outcome(),
            from.notes()));
        from.interests().forEach(interest -> texts.add(interest.note()));
        return Folding.searchKey(texts);
    }
}
