package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.CAMPAIGN;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.JOINT_ACTIVITY;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;
import static org.partnershipregister.store.schema.Tables.SHARED_PRACTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.PartnershipRecord;

/**
 * Keeps partnerships with their models and objectives. Members are kept by {@link MembershipStore}, lists are asked of
 * {@link PartnershipLists}.
 */
public final class PartnershipStore {
    private final Database database;

    public PartnershipStore(Database database) {
        this.database = database;
    }

    /** The partnership with that key, binned ones too; NOT_FOUND when there is none. */
    public Partnership get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The partnership with that reference. */
    public Optional<Partnership> withRef(String ref) {
        return database.read(sql -> sql.select(PARTNERSHIP.ID).from(PARTNERSHIP).where(PARTNERSHIP.REF.eq(ref))
            .fetchOptional(PARTNERSHIP.ID).flatMap(id -> find(sql, id)));
    }

    /** Saves one partnership and answers it as kept. NOT_ALLOWED for a move between stages that {@link Stage} forbids. */
    public Partnership save(Partnership partnership) {
        String key = partnership.version() == 0 ? "change.partnership.added" : "change.partnership.saved";
        return save(partnership, key);
    }

    /** The same, named in the history by a key of its own, such as {@code change.partnership.stage}. */
    public Partnership save(Partnership partnership, String labelKey) {
        return database.write(new ChangeLabel(labelKey, partnership.name()), edit -> {
            put(edit, partnership);
            return find(edit.sql(), partnership.id()).orElseThrow();
        });
    }

    /** Puts one partnership as part of a larger action. */
    public void put(Edit edit, Partnership partnership) {
        PartnershipRecord row = edit.sql().newRecord(PARTNERSHIP);
        PartnershipRows.fill(row, partnership);
        if (partnership.version() == 0) {
            row.setRef(edit.nextRef(Kind.PARTNERSHIP.prefix()));
        } else {
            refuseLeap(edit.sql(), partnership);
            refuseTwoLeads(edit.sql(), partnership);
            row.setRowVersion(partnership.version());
        }
        row.setSortName(Folding.sortKey(partnership.name()));
        row.setSearchKey(PartnershipRows.searchKey(partnership,
            row.getRef() == null ? partnership.ref() : row.getRef()));
        edit.put(row);
        PartnershipParts.put(edit, partnership);
    }

    /** Moves a partnership to the bin. IN_USE when agreements, meetings or actions belong to it: end it instead. */
    public void delete(UUID id) {
        Partnership partnership = get(id);
        database.write(new ChangeLabel("change.partnership.deleted", partnership.name()), edit -> {
            binUnlessUsed(edit, partnership);
            return id;
        });
    }

    /** Moves several partnerships to the bin as one change, but for those that something belongs to. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.partnership.deleted", get(ids.getFirst()).name())
            : new ChangeLabel("change.partnership.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) ->
            find(edit.sql(), id).ifPresent(partnership -> binUnlessUsed(edit, partnership)));
    }

    private static void binUnlessUsed(Edit edit, Partnership partnership) {
        UUID id = partnership.id();
        new Uses(edit.sql()).in(AGREEMENT, AGREEMENT.TITLE, AGREEMENT.PARTNERSHIP_ID.eq(id))
            .in(MEETING, MEETING.TITLE, MEETING.PARTNERSHIP_ID.eq(id))
            .in(ACTION, ACTION.TEXT, ACTION.PARTNERSHIP_ID.eq(id))
            .in(BID, BID.TITLE, BID.PARTNERSHIP_ID.eq(id))
            .in(CAMPAIGN, CAMPAIGN.TITLE, CAMPAIGN.PARTNERSHIP_ID.eq(id))
            .in(OPPORTUNITY, OPPORTUNITY.TITLE, OPPORTUNITY.PARTNERSHIP_ID.eq(id))
            .in(SHARED_PRACTICE, SHARED_PRACTICE.TITLE, SHARED_PRACTICE.PARTNERSHIP_ID.eq(id))
            .in(REFERRAL_PATHWAY, REFERRAL_PATHWAY.TITLE, REFERRAL_PATHWAY.PARTNERSHIP_ID.eq(id))
            .in(RESOURCE_CONTRIBUTION, RESOURCE_CONTRIBUTION.TITLE, RESOURCE_CONTRIBUTION.PARTNERSHIP_ID.eq(id))
            .in(BUDGET, BUDGET.NAME, BUDGET.PARTNERSHIP_ID.eq(id))
            .in(INFORMATION_FLOW, INFORMATION_FLOW.TITLE, INFORMATION_FLOW.PARTNERSHIP_ID.eq(id))
            .in(JOINT_ACTIVITY, JOINT_ACTIVITY.TITLE, JOINT_ACTIVITY.PARTNERSHIP_ID.eq(id))
            .in(REFERRAL, REFERRAL.REF, REFERRAL.PARTNERSHIP_ID.eq(id))
            .in(SECONDMENT, SECONDMENT.PERSON_NAME, SECONDMENT.PARTNERSHIP_ID.eq(id))
            .in(PARTNERSHIP, PARTNERSHIP.NAME, PARTNERSHIP.ORIGIN_PARTNERSHIP_ID.eq(id).and(Matching.present(PARTNERSHIP)))
            .refuse(partnership.name());
        edit.bin(PARTNERSHIP, id, true);
    }

    /** Takes a partnership out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.partnership.restored", get(id).name()), edit -> {
            edit.bin(PARTNERSHIP, id, false);
            return id;
        });
    }

    private static void refuseLeap(DSLContext sql, Partnership partnership) {
        Stage wanted = partnership.course().stage();
        Optional<Stage> kept = sql.select(PARTNERSHIP.STAGE).from(PARTNERSHIP)
            .where(PARTNERSHIP.ID.eq(partnership.id())).fetchOptional(PARTNERSHIP.STAGE).map(Stage::valueOf);
        if (kept.filter(stage -> stage != wanted && !stage.next().contains(wanted)).isPresent()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, partnership.name());
        }
    }

    /** A partnership where several lead at a time does not follow the consortium's model besides (domain.md §10.1). */
    private static void refuseTwoLeads(DSLContext sql, Partnership partnership) {
        Optional<LocalDate> since = partnership.models().since(PartnershipModel.CONSORTIUM);
        if (since.isPresent() && !PartnershipParts.models(sql, partnership.id()).follows(PartnershipModel.CONSORTIUM)) {
            MembershipStore.refuseTwoLeads(sql, partnership.id(), since);
        }
    }

    static Optional<Partnership> find(DSLContext sql, UUID id) {
        return sql.selectFrom(PARTNERSHIP).where(PARTNERSHIP.ID.eq(id)).fetchOptional(row ->
            PartnershipRows.read(row, PartnershipParts.models(sql, id), PartnershipParts.objectives(sql, id)));
    }
}
