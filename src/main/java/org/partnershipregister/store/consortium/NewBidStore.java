package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.Joining;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.partnership.MembershipStore;

/** What the register knows already of a bid that is begun. */
public final class NewBidStore {
    private final Database database;

    public NewBidStore(Database database) {
        this.database = database;
    }

    /** What an opportunity says: what it is called, whose it is, by when, and how much in pence. */
    public record Proposal(String title, Optional<RecordLink> partnership, Optional<LocalDate> deadline, Optional<Long> pence) {
    }

    /** What is known of an opportunity; NOT_FOUND when there is none with that key. */
    public Proposal proposal(UUID opportunity) {
        return database.read(sql -> sql.select(OPPORTUNITY.TITLE, OPPORTUNITY.DEADLINE_ON, OPPORTUNITY.VALUE_PENCE, PARTNERSHIP.ID,
                PARTNERSHIP.NAME).from(OPPORTUNITY).leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(OPPORTUNITY.PARTNERSHIP_ID))
            .where(OPPORTUNITY.ID.eq(opportunity)).fetchOptional(row -> new Proposal(row.value1(),
                Optional.ofNullable(row.value4()).map(id -> new RecordLink(Kind.PARTNERSHIP, id, row.value5())),
                Optional.ofNullable(row.value2()), Optional.ofNullable(row.value3()))))
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Keeps a new bid with all members of its partnership as partners; the opportunity it is for counts as taken up from today. */
    public Bid begin(Bid wanted) {
        Bid bid = withMembers(wanted);
        return database.write(new ChangeLabel("change.bid.added", bid.title()), edit -> {
            bid.opportunity().ifPresent(id -> takeUp(edit, id));
            return new BidStore(database).put(edit, bid);
        });
    }

    /** One that was given up or missed stays so: it is opened again before it is taken up. */
    private void takeUp(Edit edit, UUID id) {
        OpportunityStore opportunities = new OpportunityStore(database);
        Opportunity opportunity = opportunities.get(id);
        if (opportunity.course().state().open()) {
            opportunities.put(edit, opportunity.now(OpportunityState.TAKEN_UP, database.today()));
        }
    }

    /** The bid with all members of its partnership as partners. */
    public Bid withMembers(Bid bid) {
        List<Membership> members = new MembershipStore(database).of(bid.partnership()).stream().map(MemberLine::membership).toList();
        return bid.edit().partners(Joining.partners(bid, members, database.today())).done();
    }
}
