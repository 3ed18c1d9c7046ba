package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.BID;
import static org.partnershipregister.store.schema.Tables.BID_PAPER;
import static org.partnershipregister.store.schema.Tables.BID_PARTNER;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.DeliveryMode;
import org.partnershipregister.model.consortium.PaperKind;
import org.partnershipregister.model.consortium.PaperState;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.BidPaperRecord;
import org.partnershipregister.store.schema.tables.records.BidPartnerRecord;

/** The rows that belong to one bid, in the order they are shown. */
final class BidParts {
    private BidParts() {
    }

    static Optional<Bid> whole(DSLContext sql, UUID id) {
        return sql.selectFrom(BID).where(BID.ID.eq(id)).fetchOptional(row -> BidRows.read(row,
            Optional.ofNullable(row.getFunderOrganisationId()).map(funder -> sql.select(ORGANISATION.NAME).from(ORGANISATION)
                .where(ORGANISATION.ID.eq(funder)).fetchOne(ORGANISATION.NAME)).orElse(row.getFunderName()),
            partners(sql, id), papers(sql, id)));
    }

    static void put(Edit edit, Bid bid) {
        List<BidPartnerRecord> partners = new ArrayList<>();
        for (BidPartner one : bid.partners()) {
            partners.add(edit.sql().newRecord(BID_PARTNER).setId(one.id()).setBidId(bid.id()).setPartnershipId(bid.partnership())
                .setOrganisationId(one.organisation()).setRole(one.role().name()).setSharePence(one.sharePence())
                .setDelivers(one.delivers()).setMode(one.mode().name()).setSignedOffOn(one.signOff().on().orElse(null))
                .setSignedOffBy(one.signOff().by()).setPosition(partners.size()));
        }
        edit.replace(BID_PARTNER, BID_PARTNER.BID_ID, bid.id(), partners);
        List<BidPaperRecord> papers = new ArrayList<>();
        for (BidPaper one : bid.papers()) {
            papers.add(edit.sql().newRecord(BID_PAPER).setId(one.id()).setBidId(bid.id()).setPartnershipId(bid.partnership())
                .setOrganisationId(one.organisation().orElse(null)).setKind(one.kind().name()).setName(one.name())
                .setState(one.state().name()).setExpiresOn(one.expiresOn().orElse(null)).setNote(one.note()).setPosition(papers.size()));
        }
        edit.replace(BID_PAPER, BID_PAPER.BID_ID, bid.id(), papers);
    }

    private static List<BidPartner> partners(DSLContext sql, UUID id) {
        return sql.select(BID_PARTNER.fields()).select(ORGANISATION.NAME).from(BID_PARTNER).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(BID_PARTNER.ORGANISATION_ID)).where(BID_PARTNER.BID_ID.eq(id))
            .orderBy(BID_PARTNER.POSITION, BID_PARTNER.ID).fetch(row -> partner(row.into(BID_PARTNER), row.get(ORGANISATION.NAME)));
    }

    private static BidPartner partner(BidPartnerRecord row, String name) {
        return new BidPartner(row.getId(), row.getOrganisationId(), name, BidRole.valueOf(row.getRole()), row.getSharePence(),
            row.getDelivers(), DeliveryMode.valueOf(row.getMode()),
            new BidPartner.SignOff(Optional.ofNullable(row.getSignedOffOn()), row.getSignedOffBy()));
    }

    private static List<BidPaper> papers(DSLContext sql, UUID id) {
        return sql.selectFrom(BID_PAPER).where(BID_PAPER.BID_ID.eq(id)).orderBy(BID_PAPER.POSITION, BID_PAPER.ID)
            .fetch(row -> new BidPaper(row.getId(), Optional.ofNullable(row.getOrganisationId()), PaperKind.valueOf(row.getKind()),
                row.getName(), PaperState.valueOf(row.getState()), Optional.ofNullable(row.getExpiresOn()), row.getNote()));
    }
}
