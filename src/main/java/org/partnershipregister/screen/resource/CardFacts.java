package org.partnershipregister.screen.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.Ledger;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.resource.ContributionLists;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.store.resource.PoolStore;

/** One contribution with its ledger, and the members it may be of or be used by. */
record CardFacts(PooledLine line, Ledger ledger, List<Contribution.Giver> givers) {

    static CardFacts read(Register register, UUID id) {
        PooledLine line = new ContributionLists(register.database()).rows(List.of(id)).stream().findFirst()
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        return new CardFacts(line, new LedgerStore(register.database()).of(id),
            new PoolStore(register.database()).givers(line.contribution().partnership()));
    }

    /** To whom it goes back, if that is a member. */
    Optional<RecordLink> owner() {
        return line.contribution().ownership().owner().filter(users()::contains);
    }

    /** The members that are organisations, as those who may use it. */
    List<RecordLink> users() {
        return givers.stream().flatMap(giver -> giver.organisation().stream()
            .map(id -> new RecordLink(Kind.ORGANISATION, id, giver.name()))).distinct().toList();
    }
}
