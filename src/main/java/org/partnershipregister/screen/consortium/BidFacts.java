package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.store.partnership.MembershipStore;

/** All that the page of one bid shows, read at once; {@code links} name the records it hangs together with. */
record BidFacts(Bid bid, List<RecordLink> links, List<Membership> members, List<Obligation> obligations, List<HistoryEntry> history) {
    private static final int NEWEST_CHANGES = 200;

    static BidFacts read(Register register, UUID id) {
        Bid bid = new BidStore(register.database()).get(id);
        List<RecordLink> wanted = Stream.of(Optional.of(link(Kind.PARTNERSHIP, bid.partnership())),
                bid.opportunity().map(one -> link(Kind.OPPORTUNITY, one)), bid.award().agreement().map(one -> link(Kind.AGREEMENT, one)))
            .flatMap(Optional::stream).toList();
        return new BidFacts(bid, new OverviewStore(register.database()).named(wanted),
            new MembershipStore(register.database()).of(bid.partnership()).stream().map(MemberLine::membership).toList(),
            bid.award().agreement().map(new ObligationStore(register.database())::of).orElse(List.of()),
            register.history().of(Kind.BID, id, NEWEST_CHANGES));
    }

    /** The record of this kind that the bid names, unless it is in the bin. */
    Optional<RecordLink> link(Kind kind) {
        return links.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static RecordLink link(Kind kind, UUID id) {
        return new RecordLink(kind, id, "");
    }
}
