package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.ObligationRecord;

/** Keeps what agreements oblige to. Settling one that repeats opens the next; settled ones stay as evidence. */
public final class ObligationStore {
    private final Database database;

    public ObligationStore(Database database) {
        this.database = database;
    }

    /** The obligations of an agreement: open ones by their day, then the settled ones, the latest first. */
    public List<Obligation> of(UUID agreement) {
        return database.read(sql -> sql.selectFrom(OBLIGATION).where(OBLIGATION.AGREEMENT_ID.eq(agreement))
            .orderBy(DSL.when(OBLIGATION.STATE.eq(ObligationState.OPEN.name()), DSL.inline(0)).otherwise(DSL.inline(1)),
                DSL.when(OBLIGATION.STATE.eq(ObligationState.OPEN.name()), OBLIGATION.DUE_ON).asc().nullsLast(),
                OBLIGATION.DUE_ON.desc().nullsLast(), OBLIGATION.POSITION).fetch(ObligationStore::read));
    }

    /** Adds one, or changes one that is there; NOT_ALLOWED without a text, or for an organisation that is no party. */
    public Obligation save(UUID agreement, Optional<UUID> partnership, Obligation obligation) {
        return database.write(new ChangeLabel("change.obligation.saved", obligation.text()), edit -> {
            put(edit, agreement, partnership, List.of(obligation));
            return obligation;
        });
    }

    /** Puts some as part of a larger action. */
    public void put(Edit edit, UUID agreement, Optional<UUID> partnership, List<Obligation> obligations) {
        int next = edit.sql().select(DSL.coalesce(DSL.max(OBLIGATION.POSITION), -1)).from(OBLIGATION)
            .where(OBLIGATION.AGREEMENT_ID.eq(agreement)).fetchSingle().value1() + 1;
        for (Obligation one : obligations) {
            boolean stranger = one.organisation().filter(who -> !party(edit.sql(), agreement, who)).isPresent();
            if (stranger || one.problems().stream().anyMatch(problem -> !problem.warning())) {
                throw new Failure(Failure.Reason.NOT_ALLOWED, one.text());
            }
            Optional<Integer> kept = edit.sql().select(OBLIGATION.POSITION).from(OBLIGATION).where(OBLIGATION.ID.eq(one.id()))
                .fetchOptional(OBLIGATION.POSITION);
            edit.put(row(edit.sql(), one).setAgreementId(agreement).setPartnershipId(partnership.orElse(null))
                .setPosition(kept.orElse(next)));
            next += kept.isPresent() ? 0 : 1;
        }
        touchBids(edit, agreement);
    }

    /** Says what became of one, and how one can see that. One that repeats is open again, due a period later. */
    public Obligation settle(UUID id, ObligationState state, LocalDate on, String evidence) {
        ObligationRecord kept = kept(id);
        Obligation settled = read(kept).with(new Obligation.Outcome(state, Optional.of(on), evidence.strip()));
        return database.write(new ChangeLabel("change.obligation.settled", settled.text()), edit -> {
            List<Obligation> both = new ArrayList<>(List.of(settled));
            read(kept).next().filter(following -> read(kept).open() && !there(edit.sql(), kept.getAgreementId(), following))
                .ifPresent(both::add);
            put(edit, kept.getAgreementId(), Optional.ofNullable(kept.getPartnershipId()), both);
            return settled;
        });
    }

    /** Opens one again that was settled by mistake. */
    public Obligation reopen(UUID id) {
        ObligationRecord kept = kept(id);
        return database.write(new ChangeLabel("change.obligation.reopened", kept.getText()), edit -> {
            Obligation open = read(kept).with(Obligation.Outcome.OPEN);
            put(edit, kept.getAgreementId(), Optional.ofNullable(kept.getPartnershipId()), List.of(open));
            return open;
        });
    }

    /** Removes one for good; undo brings it back. */
    public void remove(UUID id) {
        ObligationRecord kept = kept(id);
        database.write(new ChangeLabel("change.obligation.removed", kept.getText()), edit -> {
            edit.remove(OBLIGATION, id);
            touchBids(edit, kept.getAgreementId());
            return id;
        });
    }

    private ObligationRecord kept(UUID id) {
        return database.read(sql -> sql.selectFrom(OBLIGATION).where(OBLIGATION.ID.eq(id)).fetchOptional())
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Settled, reopened and settled again, it must not come twice. */
    private static boolean there(DSLContext sql, UUID agreement, Obligation following) {
        return sql.fetchExists(OBLIGATION, OBLIGATION.AGREEMENT_ID.eq(agreement).and(OBLIGATION.TEXT.eq(following.text()))
            .and(OBLIGATION.ORGANISATION_ID.isNotDistinctFrom(following.organisation().orElse(null)))
            .and(OBLIGATION.DUE_ON.eq(following.due().orElseThrow())));
    }

    /** An obligation belongs to an agreement, and is shown on the page of the bid. */
    private static void touchBids(Edit edit, UUID agreement) {
        edit.sql().select(BID.ID).from(BID).where(BID.AGREEMENT_ID.eq(agreement)).fetch(BID.ID).forEach(bid -> edit.touch(Kind.BID, bid));
    }

    /** Those kept before the day was are wanted on the day they are due. */
    private static int day(ObligationRecord row) {
        return Optional.ofNullable(row.getDueDay()).or(() -> Optional.ofNullable(row.getDueOn()).map(LocalDate::getDayOfMonth)).orElse(0);
    }

    /** Nobody is obliged by an agreement that it is no party to; one that has withdrawn may still owe something. */
    private static boolean party(DSLContext sql, UUID agreement, UUID organisation) {
        return sql.fetchExists(AGREEMENT_PARTY, AGREEMENT_PARTY.AGREEMENT_ID.eq(agreement).and(AGREEMENT_PARTY.ORGANISATION_ID.eq(organisation)));
    }

    private static ObligationRecord row(DSLContext sql, Obligation one) {
        return sql.newRecord(OBLIGATION).setId(one.id()).setOrganisationId(one.organisation().orElse(null)).setText(one.text())
            .setDueOn(one.due().orElse(null)).setDueDay(one.day() == 0 ? null : one.day()).setRepeats(one.repeats().name()).setState(one.outcome().state().name())
            .setMetOn(one.outcome().on().orElse(null)).setEvidence(one.outcome().evidence());
    }

    private static Obligation read(ObligationRecord row) {
        return new Obligation(row.getId(), Optional.ofNullable(row.getOrganisationId()), row.getText(), Optional.ofNullable(row.getDueOn()),
            ObligationRepeats.valueOf(row.getRepeats()), day(row), new Obligation.Outcome(ObligationState.valueOf(row.getState()),
                Optional.ofNullable(row.getMetOn()), row.getEvidence()));
    }
}
