package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.COMMITTEE;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementMove;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementRelations;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementWish;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.Uses;
import org.partnershipregister.store.schema.tables.records.AgreementRecord;

/**
 * Keeps agreements with their parties and sections. Once somebody has signed, what is printed is refused any change, and what was recorded
 * without words of ours gets none later (FROZEN): another agreement takes its place.
 * Lists are asked of {@link AgreementLists}, what is printed of {@link AgreementFactsStore}.
 */
public final class AgreementStore {
    private final Database database;

    public AgreementStore(Database database) {
        this.database = database;
    }

    /** The agreement with that key, binned ones too; NOT_FOUND when there is none. */
    public Agreement get(UUID id) {
        return database.read(sql -> AgreementParts.whole(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The same within a larger action. */
    public Agreement find(Edit edit, UUID id) {
        return AgreementParts.whole(edit.sql(), id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The agreement with that reference. */
    public Optional<Agreement> withRef(String ref) {
        return database.read(sql -> sql.select(AGREEMENT.ID).from(AGREEMENT).where(AGREEMENT.REF.eq(ref)).fetchOptional(AGREEMENT.ID)
            .flatMap(id -> AgreementParts.whole(sql, id)));
    }

    /** Saves an agreement with its parties and sections, and answers it as kept. */
    public Agreement save(Agreement agreement) {
        String key = agreement.version() == 0 ? "change.agreement.added" : "change.agreement.saved";
        return database.write(new ChangeLabel(key, agreement.header().title()), edit -> put(edit, agreement));
    }

    /** Puts one agreement as part of a larger action, such as an import. */
    public Agreement put(Edit edit, Agreement agreement) {
        Optional<Agreement> kept = AgreementParts.whole(edit.sql(), agreement.id());
        kept.ifPresent(before -> {
            refuseChangedPaper(before, agreement);
            AgreementParts.refuseLostDebtor(edit.sql(), before, agreement);
        });
        if (!agreement.links().equals(Agreement.Links.NONE)) {
            LinkRules.check(edit.sql(), agreement);
        }
        AgreementRecord row = edit.sql().newRecord(AGREEMENT);
        AgreementRows.fill(row, agreement);
        if (kept.isEmpty()) {
            row.setRef(edit.nextRef(Kind.AGREEMENT.prefix()));
        } else {
            row.setRowVersion(agreement.version());
        }
        row.setSearchKey(AgreementRows.searchKey(agreement, row.getRef() == null ? agreement.ref() : row.getRef()));
        edit.put(row);
        AgreementParts.putParties(edit, agreement.id(), agreement.parties());
        AgreementParts.putSections(edit, agreement.id(), agreement.sections());
        return AgreementParts.whole(edit.sql(), agreement.id()).orElseThrow();
    }

    /** Changes an agreement as it is kept now, whatever was read before: for one field, one section or one party at a time. */
    public Agreement change(UUID id, String labelKey, UnaryOperator<Agreement> change) {
        Agreement kept = get(id);
        return database.write(new ChangeLabel(labelKey, kept.header().title()), edit -> put(edit, change.apply(kept)));
    }

    /** Records what one party has approved or signed. A first signature moves it to "signed by some". */
    public Agreement record(UUID id, AgreementParty party) {
        return change(id, "change.agreement.signed", kept -> recorded(kept, party));
    }

    static Agreement recorded(Agreement kept, AgreementParty party) {
        Agreement changed = kept.withParties(kept.parties().stream().map(one -> one.id().equals(party.id()) ? party : one).toList());
        boolean first = party.signed() && kept.standing().status().open() && kept.signable() && !(kept.recorded() && kept.signed());
        return first ? changed.with(new Agreement.Standing(AgreementStatus.PART_SIGNED, party.signature().on(), "")) : changed;
    }

    /**
     * Moves an agreement to another state.
     *
     * @throws Failure NOT_ALLOWED for a state that doesn't follow, or when something is missing and no reason was written
     */
    public Agreement move(UUID id, AgreementStatus to, LocalDate on, String reason) {
        return move(id, AgreementWish.of(to, on, reason));
    }

    /**
     * The same, with what was said beside the move: who gave notice, and that the agreement whose place it takes becomes superseded. All of
     * it is one step.
     */
    public Agreement move(UUID id, AgreementWish wish) {
        Agreement before = get(id);
        Agreement kept = wish.notice().map(before::with).orElse(before);
        AgreementRelations relations = database.read(sql -> SuccessionStore.relations(sql, kept));
        AgreementMove move = new AgreementMove(kept, wish.to(), 0, relations.replaced());
        Optional<AgreementRelations.Related> old = relations.stillRunning().filter(_ -> wish.supersede());
        boolean wrong = wish.supersede() && (old.isEmpty() || wish.to() != AgreementStatus.IN_FORCE);
        if (wrong || !move.allowed() || wish.reason().isBlank() && move.needsReason(database.today())) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, kept.header().title());
        }
        return database.write(new ChangeLabel("change.agreement.moved", kept.header().title()), edit -> {
            old.map(one -> find(edit, one.id()))
                .ifPresent(one -> put(edit, one.with(new Agreement.Standing(AgreementStatus.SUPERSEDED, Optional.of(wish.on()), ""))));
            return put(edit, kept.with(new Agreement.Standing(wish.to(), Optional.of(wish.on()), wish.reason().strip())));
        });
    }

    /** Moves agreements to the bin as one change, but for those that came of a bid, were replaced by another, or that flows or committees rest on. */
    public BulkResult delete(List<UUID> ids) {
        ChangeLabel label = ids.size() == 1 ? new ChangeLabel("change.agreement.deleted", get(ids.getFirst()).header().title())
            : new ChangeLabel("change.agreement.deleted-many", String.valueOf(ids.size()));
        return new BulkBin(database).delete(label, ids, (edit, id) -> AgreementParts.whole(edit.sql(), id)
            .ifPresent(agreement -> binUnlessUsed(edit, agreement)));
    }

    /** Takes an agreement out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.agreement.restored", get(id).header().title()), edit -> {
            edit.bin(AGREEMENT, id, false);
            return id;
        });
    }

    private static void binUnlessUsed(Edit edit, Agreement agreement) {
        UUID id = agreement.id();
        new Uses(edit.sql()).in(BID, BID.TITLE, BID.AGREEMENT_ID.eq(id))
            .in(COMMITTEE, COMMITTEE.NAME, COMMITTEE.TERMS_AGREEMENT_ID.eq(id))
            .in(INFORMATION_FLOW, INFORMATION_FLOW.TITLE, INFORMATION_FLOW.AGREEMENT_ID.eq(id).and(Matching.present(INFORMATION_FLOW)))
            .in(AGREEMENT, AGREEMENT.TITLE, AGREEMENT.SUPERSEDES_ID.eq(id).or(AGREEMENT.VARIES_ID.eq(id)).or(AGREEMENT.PARENT_AGREEMENT_ID.eq(id))
                .and(Matching.present(AGREEMENT)))
            .refuse(agreement.header().title());
        edit.bin(AGREEMENT, id, true);
    }

    private static void refuseChangedPaper(Agreement before, Agreement after) {
        boolean written = before.recorded() && before.signed() && !after.sections().isEmpty();
        if (written || before.frozen() && !before.saysTheSameAs(after)) {
            throw new Failure(Failure.Reason.FROZEN);
        }
    }
}
