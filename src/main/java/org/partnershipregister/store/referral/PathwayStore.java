package org.partnershipregister.store.referral;

import static org.partnershipregister.store.schema.Tables.REFERRAL;
import static org.partnershipregister.store.schema.Tables.REFERRAL_EVENT;
import static org.partnershipregister.store.schema.Tables.REFERRAL_PATHWAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.ReferralPathwayRecord;

/** Keeps referral pathways with the questions of their forms. Lists are asked of {@link PathwayLists}. */
public final class PathwayStore {
    private final Database database;

    public PathwayStore(Database database) {
        this.database = database;
    }

    /** The pathway with that key, binned ones too; NOT_FOUND when there is none. */
    public Pathway get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one pathway and answers it as kept. NOT_ALLOWED for a step between states that is none, or a promise out of order. */
    public Pathway save(Pathway pathway) {
        return save(pathway, pathway.version() == 0 ? "change.pathway.added" : "change.pathway.saved");
    }

    private Pathway save(Pathway pathway, String key) {
        return database.write(new ChangeLabel(key, pathway.title()), edit -> {
            put(edit, pathway);
            return find(edit.sql(), pathway.id()).orElseThrow();
        });
    }

    /** Moves a pathway to another state from a day on. */
    public Pathway move(UUID id, PathwayState state, LocalDate on) {
        return save(get(id).edit().in(state, on).done(), "change.pathway.state");
    }

    /** Puts one pathway as part of a larger action; its referrals follow it to another partnership. */
    public void put(Edit edit, Pathway pathway) {
        refuse(pathway.problems());
        Optional<Pathway> kept = find(edit.sql(), pathway.id());
        PathwayState state = pathway.standing().state();
        if (kept.map(one -> one.standing().state()).filter(one -> one != state && !one.next().contains(state)).isPresent()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, pathway.title());
        }
        ReferralPathwayRecord row = edit.sql().newRecord(REFERRAL_PATHWAY);
        PathwayRows.fill(row, pathway);
        if (pathway.version() == 0) {
            row.setRef(edit.nextRef(Kind.REFERRAL_PATHWAY.prefix()));
        } else {
            row.setRowVersion(pathway.version());
        }
        row.setSearchKey(PathwayRows.searchKey(pathway, row.getRef() == null ? pathway.ref() : row.getRef()));
        edit.put(row);
        PathwayRows.putQuestions(edit, pathway);
        if (kept.isPresent() && !kept.get().route().partnership().equals(pathway.route().partnership())) {
            follow(edit, pathway);
        }
    }

    private static void follow(Edit edit, Pathway pathway) {
        UUID partnership = pathway.route().partnership().orElse(null);
        edit.sql().select(REFERRAL.ID).from(REFERRAL).where(REFERRAL.REFERRAL_PATHWAY_ID.eq(pathway.id())).fetch(REFERRAL.ID)
            .forEach(id -> edit.put(edit.sql().newRecord(REFERRAL).setId(id)
                .setPartnershipId(partnership)));
        edit.sql().select(REFERRAL_EVENT.ID).from(REFERRAL_EVENT).join(REFERRAL).on(REFERRAL.ID.eq(REFERRAL_EVENT.REFERRAL_ID))
            .where(REFERRAL.REFERRAL_PATHWAY_ID.eq(pathway.id())).fetch(REFERRAL_EVENT.ID)
            .forEach(id -> edit.put(edit.sql().newRecord(REFERRAL_EVENT).setId(id).setPartnershipId(partnership)));
    }

    /** Moves a pathway to the bin; IN_USE while referrals stand in the log: withdraw it instead. */
    public void delete(UUID id) {
        Pathway pathway = get(id);
        database.write(new ChangeLabel("change.pathway.deleted", pathway.title()), edit -> {
            binUnlessUsed(edit, pathway);
            return id;
        });
    }

    /** Moves several to the bin as one change, but for those with referrals. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.pathway.deleted", get(ids.getFirst()).title())
            : new ChangeLabel("change.pathway.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) ->
            find(edit.sql(), id).ifPresent(pathway -> binUnlessUsed(edit, pathway)));
    }

    private static void binUnlessUsed(Edit edit, Pathway pathway) {
        new Uses(edit.sql()).in(REFERRAL, REFERRAL.REF, REFERRAL.REFERRAL_PATHWAY_ID.eq(pathway.id())
            .and(Matching.present(REFERRAL))).refuse(pathway.title());
        edit.bin(REFERRAL_PATHWAY, pathway.id(), true);
    }

    private static void refuse(List<Problem> problems) {
        problems.stream().filter(problem -> !problem.warning()).findFirst().ifPresent(problem -> {
            throw new Failure(Failure.Reason.NOT_ALLOWED, problem.field());
        });
    }

    static Optional<Pathway> find(DSLContext sql, UUID id) {
        return sql.selectFrom(REFERRAL_PATHWAY).where(REFERRAL_PATHWAY.ID.eq(id))
            .fetchOptional(row -> PathwayRows.read(row, PathwayRows.questions(sql, id)));
    }
}
