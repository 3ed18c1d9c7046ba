package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.CAMPAIGN;
import static org.partnershipregister.store.schema.Tables.CAMPAIGN_POSITION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.model.consortium.Stance;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.CampaignPositionRecord;
import org.partnershipregister.store.schema.tables.records.CampaignRecord;

/** Between the campaign of the model and its rows. */
final class CampaignRows {
    private CampaignRows() {
    }

    static Optional<Campaign> whole(DSLContext sql, UUID id) {
        return sql.selectFrom(CAMPAIGN).where(CAMPAIGN.ID.eq(id)).fetchOptional(row -> read(row, positions(sql, id)));
    }

    static void fill(CampaignRecord row, Campaign from, String ref) {
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title())).setPartnershipId(from.partnership())
            .setAsks(from.aim().asks()).setTargets(from.aim().targets()).setState(from.state().name()).setFromOn(from.from().orElse(null))
            .setToOn(from.to().orElse(null)).setOutcome(from.aim().outcome()).setNotes(from.notes())
            .setSearchKey(Folding.searchKey(List.of(ref, from.title(), from.aim().asks(), from.aim().targets(), from.aim().outcome(),
                from.notes())));
    }

    static void putPositions(Edit edit, Campaign campaign) {
        List<CampaignPositionRecord> rows = new ArrayList<>();
        for (CampaignPosition one : campaign.positions()) {
            rows.add(edit.sql().newRecord(CAMPAIGN_POSITION).setId(one.id()).setCampaignId(campaign.id())
                .setPartnershipId(campaign.partnership()).setOrganisationId(one.organisation()).setStance(one.stance().name())
                .setSignedOffOn(one.signedOn().orElse(null)).setSignedOffBy(one.signedBy()).setLogoOk(one.logoOk()).setNote(one.note())
                .setPosition(rows.size()));
        }
        edit.replace(CAMPAIGN_POSITION, CAMPAIGN_POSITION.CAMPAIGN_ID, campaign.id(), rows);
    }

    private static Campaign read(CampaignRecord row, List<CampaignPosition> positions) {
        return new Campaign(row.getId(), row.getRef(), row.getTitle(), row.getPartnershipId(),
            new Campaign.Aim(row.getAsks(), row.getTargets(), row.getOutcome()), CampaignState.valueOf(row.getState()),
            Optional.ofNullable(row.getFromOn()), Optional.ofNullable(row.getToOn()), positions, row.getNotes(), row.getRowVersion());
    }

    private static List<CampaignPosition> positions(DSLContext sql, UUID id) {
        return sql.select(CAMPAIGN_POSITION.fields()).select(ORGANISATION.NAME).from(CAMPAIGN_POSITION).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(CAMPAIGN_POSITION.ORGANISATION_ID)).where(CAMPAIGN_POSITION.CAMPAIGN_ID.eq(id))
            .orderBy(CAMPAIGN_POSITION.POSITION, CAMPAIGN_POSITION.ID).fetch(found -> {
                CampaignPositionRecord row = found.into(CAMPAIGN_POSITION);
                return new CampaignPosition(row.getId(), row.getOrganisationId(), found.get(ORGANISATION.NAME),
                    Stance.valueOf(row.getStance()), Optional.ofNullable(row.getSignedOffOn()), row.getSignedOffBy(), row.getLogoOk(),
                    row.getNote());
            });
    }
}
