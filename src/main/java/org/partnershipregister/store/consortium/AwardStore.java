package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.BUDGET_LINE;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.store.schema.tables.records.BudgetLineRecord;

/**
 * Records an award as one change: the bid becomes awarded, its agreement and budget are made, and what it obliges to is
 * written down (domain.md §7). One undo takes all of it back.
 */
public final class AwardStore {
    private final Database database;
    private final BidStore bids;
    private final AgreementStore agreements;

    public AwardStore(Database database) {
        this.database = database;
        this.bids = new BidStore(database);
        this.agreements = new AgreementStore(database);
    }

    /** Records it and answers the bid as kept. NOT_ALLOWED unless the bid is submitted, has a lead body, and the terms hold. */
    public Bid award(UUID id, AwardTerms terms) {
        Bid bid = bids.get(id);
        return database.write(new ChangeLabel("change.bid.awarded", bid.title()), edit -> put(edit, bid, terms));
    }

    /** The same as part of a larger action. */
    public Bid put(Edit edit, Bid bid, AwardTerms terms) {
        boolean wrong = terms.problems(bid).stream().anyMatch(problem -> !problem.warning());
        if (bid.course().stage() != BidStage.SUBMITTED || wrong) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, bid.title());
        }
        Agreement agreement = agreements.put(edit, agreement(edit.sql(), bid, terms));
        List<BidPartner> partners = terms.shared(bid);
        UUID budget = budget(edit, bid, terms, partners);
        new ObligationStore(database).put(edit, agreement.id(), Optional.of(bid.partnership()), terms.obligations());
        return bids.put(edit, bid.edit().at(terms.stage(bid), terms.on()).result(Optional.of(terms.on())).partners(partners)
            .awarded(new Bid.Award(Optional.of(terms.pence()), terms.starts(), terms.ends(), Optional.of(agreement.id()),
                Optional.of(budget))).done());
    }

    private static Agreement agreement(DSLContext sql, Bid bid, AwardTerms terms) {
        List<AgreementParty> parties = new ArrayList<>();
        bid.funder().organisation().ifPresent(funder -> sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.ID.eq(funder))
            .fetchOptional(ORGANISATION.NAME).ifPresent(name -> parties.add(AgreementParty.of(funder, name))));
        bid.lead().filter(lead -> parties.stream().noneMatch(party -> party.organisation().equals(lead.organisation())))
            .ifPresent(lead -> parties.add(AgreementParty.of(lead.organisation(), lead.name())));
        boolean contract = terms.kind() == AgreementKind.CONTRACT_FOR_SERVICES;
        AgreementHeader header = new AgreementHeader(bid.title(), terms.kind(), AgreementForm.WRITTEN_SIGNED,
            contract ? LegalEffect.YES : LegalEffect.NOT_KNOWN, bid.plan().purpose(), Optional.of(terms.pence()), "", "");
        return Agreement.draft(Optional.of(bid.partnership()), header).withParties(parties)
            .with(new AgreementDates(terms.starts(), terms.ends(), Optional.empty(), Optional.empty(), Optional.empty(), Renewal.NONE));
    }

    /** The award as income, and each partner's share as a cost. */
    private static UUID budget(Edit edit, Bid bid, AwardTerms terms, List<BidPartner> partners) {
        UUID id = Ids.next();
        int last = edit.sql().select(DSL.coalesce(DSL.max(BUDGET.POSITION), -1)).from(BUDGET)
            .where(BUDGET.PARTNERSHIP_ID.eq(bid.partnership())).fetchSingle().value1();
        edit.put(edit.sql().newRecord(BUDGET).setId(id).setPartnershipId(bid.partnership()).setName(shortened(bid.title()))
            .setFromOn(terms.starts().orElse(null)).setToOn(terms.ends().orElse(null))
            .setHolderOrganisationId(bid.lead().map(BidPartner::organisation).orElse(null))
            .setRestricted(terms.kind() == AgreementKind.GRANT_AGREEMENT).setNote("").setPosition(last + 1));
        Map<UUID, UUID> members = edit.sql().select(MEMBERSHIP.ORGANISATION_ID, MEMBERSHIP.ID).from(MEMBERSHIP)
            .where(MEMBERSHIP.PARTNERSHIP_ID.eq(bid.partnership())).and(MEMBERSHIP.ORGANISATION_ID.isNotNull())
            .orderBy(MEMBERSHIP.LEFT_ON.asc().nullsFirst()).stream()
            .collect(java.util.stream.Collectors.toMap(row -> row.value1(), row -> row.value2(), (first, later) -> first));
        List<BudgetLineRecord> lines = new ArrayList<>();
        lines.add(line(edit, id, bid, 0).setSide("INCOME").setText(bid.title()).setPlannedPence(terms.pence()));
        partners.stream().filter(partner -> partner.sharePence() > 0).forEach(partner -> lines.add(line(edit, id, bid, lines.size())
            .setSide("COST").setText(partner.name()).setMembershipId(members.get(partner.organisation()))
            .setPlannedPence(partner.sharePence())));
        edit.replace(BUDGET_LINE, BUDGET_LINE.BUDGET_ID, id, lines);
        return id;
    }

    private static BudgetLineRecord line(Edit edit, UUID budget, Bid bid, int position) {
        return edit.sql().newRecord(BUDGET_LINE).setId(Ids.next()).setBudgetId(budget).setPartnershipId(bid.partnership())
            .setPosition(position);
    }

    /** A bid's title may be longer than a budget's name. */
    private static String shortened(String title) {
        int longest = BUDGET.NAME.getDataType().length();
        return title.length() > longest ? title.substring(0, longest - 1) + "…" : title;
    }
}
