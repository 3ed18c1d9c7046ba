package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Keeps the members of partnerships and who speaks for them. Ending a membership deletes nothing (domain.md §10.2). */
public final class MembershipStore {
    private final Database database;

    public MembershipStore(Database database) {
        this.database = database;
    }

    /** The member with that key; NOT_FOUND when there is none. */
    public Membership get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** All members of a partnership in their order, those that left too. */
    public List<MemberLine> of(UUID partnership) {
        return database.read(sql -> MembershipRows.fetch(sql, MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)));
    }

    /** All memberships of an organisation, past ones too. */
    public List<Membership> ofOrganisation(UUID organisation) {
        return database.read(sql -> MembershipRows.fetch(sql, MEMBERSHIP.ORGANISATION_ID.eq(organisation)).stream()
            .map(MemberLine::membership).toList());
    }

    /** Saves one member and answers it as kept. NOT_ALLOWED for a second lead body, or a member that is one already. */
    public Membership save(Membership member) {
        return database.write(new ChangeLabel("change.membership.saved", member.party().name()), edit -> {
            put(edit, member);
            return find(edit.sql(), member.id()).orElseThrow();
        });
    }

    /** Puts one member as part of a larger action. */
    public void put(Edit edit, Membership member) {
        List<Membership> others = MembershipRows.fetch(edit.sql(), MEMBERSHIP.PARTNERSHIP_ID.eq(member.partnership()))
            .stream().map(MemberLine::membership).toList();
        refuseProblem(member.problemsAmong(others, consortium(edit.sql(), member.partnership())));
        boolean known = others.stream().anyMatch(other -> other.id().equals(member.id()));
        int last = others.stream().mapToInt(Membership::position).max().orElse(-1);
        MembershipRows.put(edit, member, known ? member.position() : last + 1);
    }

    /** What a member holds today, to be shown before its membership is ended. */
    public Handover handover(UUID id) {
        Membership member = get(id);
        LocalDate today = database.today();
        return database.read(sql -> HandoverRows.of(sql, member, today));
    }

    /** Ends a membership and answers what it held, to be handed over by somebody. */
    public Handover end(UUID id, LocalDate on, String reason) {
        Membership member = get(id);
        return database.write(new ChangeLabel("change.membership.ended", member.party().name()), edit -> {
            Handover held = HandoverRows.of(edit.sql(), member, database.today());
            put(edit, member.leaving(on, reason));
            return held;
        });
    }

    /** Since when a partnership is a consortium, if it is one. */
    private static Optional<LocalDate> consortium(DSLContext sql, UUID partnership) {
        return PartnershipParts.models(sql, partnership).since(PartnershipModel.CONSORTIUM);
    }

    /** NOT_ALLOWED when two members would be its lead body at the same time since it is a consortium. */
    static void refuseTwoLeads(DSLContext sql, UUID partnership, Optional<LocalDate> consortium) {
        List<Membership> leads = MembershipRows.fetch(sql, MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)
            .and(MEMBERSHIP.ROLE.eq(MemberRole.LEAD_BODY.name()))).stream().map(MemberLine::membership).toList();
        leads.forEach(lead -> refuseProblem(lead.problemsAmong(leads, consortium)));
    }

    private static void refuseProblem(List<Problem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw new Failure(Failure.Reason.NOT_ALLOWED, problem.args().toArray());
        });
    }

    private static Optional<Membership> find(DSLContext sql, UUID id) {
        return MembershipRows.fetch(sql, MEMBERSHIP.ID.eq(id)).stream().map(MemberLine::membership).findFirst();
    }
}
