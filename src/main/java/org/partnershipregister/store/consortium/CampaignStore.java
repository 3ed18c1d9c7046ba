package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.CAMPAIGN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.CampaignRecord;

/** Keeps campaigns with each member's position. Lists are asked of {@link CampaignLists}. */
public final class CampaignStore {
    private final Database database;

    public CampaignStore(Database database) {
        this.database = database;
    }

    /** The campaign with that key, binned ones too; NOT_FOUND when there is none. */
    public Campaign get(UUID id) {
        return database.read(sql -> CampaignRows.whole(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The campaign with that reference. */
    public Optional<Campaign> withRef(String ref) {
        return database.read(sql -> sql.select(CAMPAIGN.ID).from(CAMPAIGN).where(CAMPAIGN.REF.eq(ref)).fetchOptional(CAMPAIGN.ID)
            .flatMap(id -> CampaignRows.whole(sql, id)));
    }

    /** Saves one campaign and answers it as kept. NOT_ALLOWED for a state that doesn't follow, or an organisation twice. */
    public Campaign save(Campaign campaign) {
        return database.write(new ChangeLabel(campaign.version() == 0 ? "change.campaign.added" : "change.campaign.saved",
            campaign.title()), edit -> put(edit, campaign));
    }

    /** Puts one campaign as part of a larger action. */
    public Campaign put(Edit edit, Campaign campaign) {
        Optional<CampaignState> kept = edit.sql().select(CAMPAIGN.STATE).from(CAMPAIGN).where(CAMPAIGN.ID.eq(campaign.id()))
            .fetchOptional(CAMPAIGN.STATE).map(CampaignState::valueOf);
        boolean leap = kept.filter(before -> before != campaign.state() && !before.next().contains(campaign.state())).isPresent();
        if (leap || campaign.problems().stream().anyMatch(problem -> !problem.warning())) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, campaign.title());
        }
        CampaignRecord row = edit.sql().newRecord(CAMPAIGN);
        if (campaign.version() == 0) {
            row.setRef(edit.nextRef(Kind.CAMPAIGN.prefix()));
        } else {
            row.setRowVersion(campaign.version());
        }
        CampaignRows.fill(row, campaign, row.getRef() == null ? campaign.ref() : row.getRef());
        edit.put(row);
        CampaignRows.putPositions(edit, campaign);
        return CampaignRows.whole(edit.sql(), campaign.id()).orElseThrow();
    }

    /** Moves a campaign to another state on a day; NOT_ALLOWED for one that doesn't follow. */
    public Campaign move(UUID id, CampaignState to, LocalDate on) {
        Campaign kept = get(id);
        return database.write(new ChangeLabel("change.campaign.moved", kept.title()), edit -> put(edit, kept.moved(to, on)));
    }

    /** Moves campaigns to the bin as one change. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.campaign.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.campaign.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> edit.bin(CAMPAIGN, id, true));
    }

    /** Takes a campaign out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.campaign.restored", get(id).title()), edit -> {
            edit.bin(CAMPAIGN, id, false);
            return id;
        });
    }
}
