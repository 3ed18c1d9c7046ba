package org.partnershipregister.store.partnership;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record2;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Family;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.Matching;

/**
 * Makes a new partnership out of one that goes on or ends: a network that takes up an opportunity together becomes a
 * consortium. Its origin is kept; the chosen members come along with those who speak for them (domain.md §7).
 */
public final class Becoming {
    private final Database database;

    public Becoming(Database database) {
        this.database = database;
    }

    /**
     * Makes the new partnership as one change and answers its key; the old one goes on. NOT_FOUND when there is no such
     * partnership, NOT_ALLOWED for a membership that is not one of its own on that day, or without a name or a reason.
     */
    public UUID become(UUID from, Optional<UUID> opportunity, String name, PartnershipModel model, List<UUID> memberships,
        LocalDate on, String why) {
        return database.write(label(name), edit -> put(edit, from, opportunity, name, model, memberships, on, why));
    }

    /** The same, and the old partnership comes to its end on that day. */
    public UUID becomeAndEnd(UUID from, Optional<UUID> opportunity, String name, PartnershipModel model,
        List<UUID> memberships, LocalDate on, String why) {
        return database.write(label(name), edit -> {
            UUID made = put(edit, from, opportunity, name, model, memberships, on, why);
            end(edit, from, on);
            return made;
        });
    }

    /** Makes it as part of a larger action. */
    public UUID put(Edit edit, UUID from, Optional<UUID> opportunity, String name, PartnershipModel model,
        List<UUID> memberships, LocalDate on, String why) {
        Partnership old = PartnershipStore.find(edit.sql(), from)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        if (name.isBlank() || why.isBlank()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, old.name());
        }
        Partnership made = Partnership.named(name.strip(), model).edit().field(old.field())
            .ourLead(old.running().ourLead()).origin(Optional.of(from))
            .models(ModelHistory.startingWith(model, Optional.of(on), why.strip())).done();
        new PartnershipStore(database).put(edit, made);
        opportunity.ifPresent(key -> cameFrom(edit, made.id(), key));
        carry(edit, old, made, memberships, on);
        edit.touch(Kind.PARTNERSHIP, from);
        return made.id();
    }

    /** Says of a partnership that it came from an opportunity, as part of a larger action. */
    public void cameFrom(Edit edit, UUID partnership, UUID opportunity) {
        edit.put(edit.sql().newRecord(PARTNERSHIP).setId(partnership).setOriginOpportunityId(opportunity));
        edit.touch(Kind.OPPORTUNITY, opportunity);
    }

    private void carry(Edit edit, Partnership old, Partnership made, List<UUID> memberships, LocalDate on) {
        List<Membership> known = MembershipRows.fetch(edit.sql(), MEMBERSHIP.PARTNERSHIP_ID.eq(old.id())).stream()
            .map(MemberLine::membership).filter(member -> member.current(on)).toList();
        if (!known.stream().map(Membership::id).toList().containsAll(memberships)) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, old.name());
        }
        MembershipStore members = new MembershipStore(database);
        known.stream().filter(member -> memberships.contains(member.id()))
            .forEach(member -> members.put(edit, member.carriedTo(made.id(), on)));
    }

    private void end(Edit edit, UUID from, LocalDate on) {
        PartnershipStore partnerships = new PartnershipStore(database);
        Partnership.Course course = PartnershipStore.find(edit.sql(), from).orElseThrow().course();
        course.stage().toTheEnd().forEach(stage -> partnerships.put(edit,
            PartnershipStore.find(edit.sql(), from).orElseThrow().edit().at(stage, on).done()));
    }

    /** Where a partnership came from and which came from it, by name; what is in the bin is left out. */
    public Family family(UUID partnership) {
        org.partnershipregister.store.schema.tables.Partnership parent = PARTNERSHIP.as("parent");
        return database.read(sql -> new Family(
            sql.select(parent.ID, parent.NAME).from(PARTNERSHIP).join(parent)
                .on(parent.ID.eq(PARTNERSHIP.ORIGIN_PARTNERSHIP_ID)).where(PARTNERSHIP.ID.eq(partnership))
                .and(Matching.present(parent)).fetchOptional(row -> link(Kind.PARTNERSHIP, row)),
            sql.select(OPPORTUNITY.ID, OPPORTUNITY.TITLE).from(PARTNERSHIP).join(OPPORTUNITY)
                .on(OPPORTUNITY.ID.eq(PARTNERSHIP.ORIGIN_OPPORTUNITY_ID)).where(PARTNERSHIP.ID.eq(partnership))
                .and(Matching.present(OPPORTUNITY)).fetchOptional(row -> link(Kind.OPPORTUNITY, row)),
            sql.select(PARTNERSHIP.ID, PARTNERSHIP.NAME).from(PARTNERSHIP)
                .where(PARTNERSHIP.ORIGIN_PARTNERSHIP_ID.eq(partnership)).and(Matching.present(PARTNERSHIP))
                .orderBy(PARTNERSHIP.SORT_NAME).fetch(row -> link(Kind.PARTNERSHIP, row))));
    }

    private static RecordLink link(Kind kind, Record2<UUID, String> row) {
        return new RecordLink(kind, row.value1(), row.value2());
    }

    private static ChangeLabel label(String name) {
        return new ChangeLabel("change.partnership.became", name.strip());
    }
}
