package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.COMMITTEE;
import static org.partnershipregister.store.schema.Tables.COMMITTEE_SEAT;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Keeps the committees of partnerships with all their seats; seats that have ended stay (domain.md §10.2). */
public final class CommitteeStore {
    private final Database database;

    public CommitteeStore(Database database) {
        this.database = database;
    }

    /** The committees of a partnership in the order they were added, those that have ended too. */
    public List<Committee> of(UUID partnership) {
        return database.read(sql -> CommitteeRows.fetch(sql, COMMITTEE.PARTNERSHIP_ID.eq(partnership)));
    }

    /** The committee with that key; NOT_FOUND when there is none. */
    public Committee get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one committee and answers it as kept. NOT_ALLOWED for terms or a member of another partnership. */
    public Committee save(Committee committee) {
        return database.write(new ChangeLabel("change.committee.saved", committee.name()), edit -> {
            put(edit, committee);
            return find(edit.sql(), committee.id()).orElseThrow();
        });
    }

    /** Puts one committee as part of a larger action. */
    public void put(Edit edit, Committee committee) {
        refuseStrangers(edit.sql(), committee);
        int position = edit.sql().select(COMMITTEE.POSITION).from(COMMITTEE).where(COMMITTEE.ID.eq(committee.id()))
            .fetchOptional(COMMITTEE.POSITION).orElseGet(() -> 1 + edit.sql().select(DSL.coalesce(DSL.max(COMMITTEE.POSITION), -1))
                .from(COMMITTEE).where(COMMITTEE.PARTNERSHIP_ID.eq(committee.partnership())).fetchSingle().value1());
        CommitteeRows.put(edit, committee, position);
    }

    /** Takes a committee that was added by mistake out of the register with its seats, as one step that can be undone. */
    public void remove(UUID id) {
        Committee committee = get(id);
        database.write(new ChangeLabel("change.committee.removed", committee.name()), edit -> {
            committee.seats().forEach(seat -> edit.remove(COMMITTEE_SEAT, seat.id()));
            edit.remove(COMMITTEE, id);
            return id;
        });
    }

    /** Terms and seats are of the committee's own partnership. */
    private static void refuseStrangers(DSLContext sql, Committee committee) {
        List<UUID> members = committee.seats().stream().map(Seat::membership).flatMap(Optional::stream).distinct().toList();
        boolean strangers = sql.fetchCount(MEMBERSHIP, MEMBERSHIP.ID.in(members)
            .and(MEMBERSHIP.PARTNERSHIP_ID.eq(committee.partnership()))) < members.size();
        boolean othersTerms = committee.terms().isPresent() && !sql.fetchExists(AGREEMENT, AGREEMENT.ID
            .eq(committee.terms().get()).and(AGREEMENT.PARTNERSHIP_ID.eq(committee.partnership())));
        if (strangers || othersTerms) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, committee.name());
        }
    }

    private static Optional<Committee> find(DSLContext sql, UUID id) {
        return CommitteeRows.fetch(sql, COMMITTEE.ID.eq(id)).stream().findFirst();
    }
}
