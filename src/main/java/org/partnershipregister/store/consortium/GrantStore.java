package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BID;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.consortium.AwardedGrant;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.party.OrganisationStore;

/** Reads the awards of all bids with funder and lead body whole, for other people's registers of grants. */
public final class GrantStore {
    private final Database database;
    private final OrganisationStore organisations;

    public GrantStore(Database database) {
        this.database = database;
        this.organisations = new OrganisationStore(database);
    }

    /** Every grant outside the bin, the latest first; a contract is none. What one of them lacks is left empty. */
    public List<AwardedGrant> awarded() {
        return database.read(sql -> sql.select(BID.ID).from(BID).join(AGREEMENT).on(AGREEMENT.ID.eq(BID.AGREEMENT_ID))
            .where(Matching.present(BID)).and(AGREEMENT.KIND.ne(AgreementKind.CONTRACT_FOR_SERVICES.name())).and(BID.STAGE.in(BidStage.AWARDED.name(), BidStage.PART_AWARDED.name())).orderBy(BID.RESULT_ON.desc(), BID.REF)
            .fetch(BID.ID).stream().flatMap(id -> BidParts.whole(sql, id).stream()).map(this::grant).toList());
    }

    private AwardedGrant grant(Bid bid) {
        List<String> partners = bid.partners().stream().filter(partner -> partner.role() != BidRole.LEAD_BODY)
            .map(BidPartner::name).toList();
        return new AwardedGrant(bid.ref(), bid.title(), bid.plan().purpose(), bid.funder().programme(), bid.plan().askedPence(),
            bid.award().pence(), bid.course().result(), bid.award().starts(), bid.award().ends(),
            bid.funder().organisation().map(this::organisation), bid.lead().map(BidPartner::organisation).map(this::organisation), partners);
    }

    private Organisation organisation(UUID id) {
        return organisations.get(id);
    }

    /** The organisation whose numbers the grants' own keys begin with: ours, as we publish them. */
    public Optional<Organisation> publisher() {
        return organisations.us();
    }
}
