package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.Consortium;
import org.partnershipregister.model.consortium.ConsortiumPurpose;
import org.partnershipregister.model.consortium.ConsortiumStructure;
import org.partnershipregister.model.consortium.GoDecision;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.consortium.AwardStore;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.consortium.ConsortiumStore;

/** Nine bids of three consortia over three years: won, won in part, refused, waiting, being written; what the awards oblige to. */
final class SampleBids {
    private static final long POUND = 100;

    private final Town town;
    private final LocalDate today;
    private final ConsortiumStore consortia;
    private final BidStore bids;
    private final AwardStore awards;
    private final AgreementStore agreements;
    private final SampleBidParts parts;
    private final SampleCampaigns campaigns;

    SampleBids(Database database, Town town) {
        this.town = town;
        this.today = town.today();
        this.consortia = new ConsortiumStore(database);
        this.bids = new BidStore(database);
        this.awards = new AwardStore(database);
        this.agreements = new AgreementStore(database);
        this.parts = new SampleBidParts(town);
        this.campaigns = new SampleCampaigns(database, town);
    }

    void put(Edit edit) {
        built(edit, "bac", ConsortiumStructure.LEAD_BODY, "Decided by the consortium board: the lead body takes a management fee of 6 %.");
        built(edit, "green", ConsortiumStructure.HUB_AND_SPOKE, "To be settled before the first claim.");
        built(edit, "hubs", ConsortiumStructure.MANAGING_PROVIDER, "");
        libraries(edit);
        welcome(edit);
        fuel(edit);
        renters(edit);
        contract(edit);
        evenings(edit);
        path(edit);
        seedlings(edit);
        hubs(edit);
        campaigns.put(edit);
    }

    private void built(Edit edit, String key, ConsortiumStructure structure, String note) {
        consortia.put(edit, Consortium.of(town.partnership(key).id()).with(ConsortiumPurpose.BID).with(Optional.of(structure)).noting(note));
    }

    /** Won fourteen months ago and delivering. */
    private void libraries(Edit edit) {
        LocalDate handedIn = today.minusMonths(17);
        Bid bid = bids.put(edit, submitted(bid("bac", "Debt advice in five libraries", 84_000, handedIn.plusDays(3)), handedIn)
            .edit().opportunity(from("Community advice fund, round two")).funder(Optional.of(town.organisation("lottery").id()), town.organisation("lottery").name()).programme("Fair start")
            .purpose("An adviser in each branch library for two days a week, by appointment and for anybody who drops in.")
            .partners(parts.signed(handedIn.minusDays(4), "advice:42000", "housing:20000", "refugee:14000", "credit:8000", "disability:0"))
            .done());
        LocalDate start = today.minusMonths(13).withDayOfMonth(1);
        Bid won = awards.put(edit, bid, new AwardTerms(84_000 * POUND, today.minusMonths(14), Optional.of(start),
            Optional.of(start.plusYears(2).minusDays(1)), AgreementKind.GRANT_AGREEMENT, true, List.of(
                settled(owed("Put the funder’s sign up in all five libraries", start.plusMonths(1), ObligationRepeats.ONCE), "Photos sent"),
                settled(owed("Quarterly report: people helped, by branch", start.plusMonths(9), ObligationRepeats.QUARTERLY), "Sent by e-mail"),
                owed("Quarterly report: people helped, by branch", today.plusDays(12), ObligationRepeats.QUARTERLY),
                owed("One story of a person helped, with their consent", today.minusDays(6), ObligationRepeats.ONCE),
                owed("Accounts of the grant, looked over by the examiner", today.plusMonths(5), ObligationRepeats.YEARLY))));
        inForce(edit, won, today.minusMonths(13));
    }

    /** Won in part: the shares follow what was given. */
    private void welcome(Edit edit) {
        LocalDate handedIn = today.minusMonths(6);
        Bid bid = bids.put(edit, submitted(bid("bac", "A welcome desk for newcomers", 60_000, handedIn.plusDays(1)), handedIn)
            .edit().funder(Optional.of(town.organisation("fund").id()), town.organisation("fund").name()).programme("Small steps")
            .purpose("Casework and English for people in their first year in the borough.")
            .partners(parts.signed(handedIn.minusDays(9), "advice:15000", "refugee:33000", "us:12000")).done());
        Bid won = awards.put(edit, bid, new AwardTerms(45_000 * POUND, today.minusMonths(3), Optional.of(today.minusMonths(2)),
            Optional.of(today.plusMonths(10)), AgreementKind.GRANT_AGREEMENT, true, List.of(
                owed("Report after half a year", today.plusMonths(4), ObligationRepeats.ONCE),
                owed("Meet the funder’s other grantees", today.plusDays(25), ObligationRepeats.ONCE))));
        bids.put(edit, won.edit().feedback("Strong casework; the fund would not pay for a second room.").done());
    }

    private void fuel(Edit edit) {
        LocalDate handedIn = today.minusMonths(11);
        bids.put(edit, decided(bid("bac", "Fuel and food crisis payments", 25_000, handedIn), handedIn.minusMonths(1)).edit()
            .funder(Optional.empty(), "Mere Valley Energy Fund").at(BidStage.REJECTED, today.minusMonths(9))
            .submitted(Optional.of(handedIn), "").result(Optional.of(today.minusMonths(9)))
            .purpose("Payments of up to £120 to homes that can’t heat.")
            .feedback("Scored 61 of 100; funded ones began at 68. Too little on how we know who needs it. Asked to try again next year.")
            .partners(parts.signed(handedIn.minusDays(2), "advice:15000", "credit:10000")).done());
    }

    /** In partner sign-off with its deadline near, and £1,200 still to be shared out. */
    private void renters(Edit edit) {
        bids.put(edit, decided(bid("bac", "Advice for new renters", 38_400, today.plusDays(9)), today.minusDays(40)).edit()
            .funder(Optional.of(town.organisation("lottery").id()), town.organisation("lottery").name()).programme("Homes first")
            .at(BidStage.PARTNER_SIGN_OFF, today.minusDays(6)).purpose("A check of every new tenancy and help in its first six months.")
            .partners(parts.partly(today.minusDays(3), "advice:14200", "housing:16000", "us:7000", "disability:0"))
            .papers(parts.papers(today, "advice", "housing", "us", "disability")).notes("The portal closes at noon.").done());
    }

    private void contract(Edit edit) {
        LocalDate handedIn = today.minusDays(24);
        bids.put(edit, submitted(bid("bac", "Borough information and advice service", 150_000, handedIn.plusDays(1)), handedIn).edit()
            .funder(Optional.of(town.organisation("council").id()), town.organisation("council").name())
            .purpose("General advice for the borough for one year, with an option of two more.")
            .partners(parts.signed(handedIn.minusDays(1), "advice:90000", "housing:35000", "disability:25000")).done());
    }

    private void evenings(Edit edit) {
        bids.put(edit, bid("bac", "An advice line in the evening", 18_000, today.plusMonths(3)).edit()
            .funder(Optional.empty(), "Telecoms hardship fund").partners(parts.unsigned("advice:0", "us:0")).done());
    }

    private void path(Edit edit) {
        bids.put(edit, decided(bid("green", "Green corridor path, phase one", 120_000, today.plusDays(41)), today.minusDays(30)).edit()
            .opportunity(from("Green routes: from the locks to Mill Lane")).at(BidStage.DRAFTING, today.minusDays(28)).programme("Places to walk")
            .funder(Optional.of(town.organisation("lottery").id()), town.organisation("lottery").name())
            .purpose("Eight hundred metres of path from the locks to Mill Lane, with benches.")
            .partners(parts.unsigned("green:70000", "canal:35000", "us:15000")).done());
    }

    private void seedlings(Edit edit) {
        bids.put(edit, bid("green", "Seedlings and tools", 3_500, today.plusDays(19)).edit().at(BidStage.GO_NO_GO, today.minusDays(5))
            .funder(Optional.of(town.organisation("bank").id()), town.organisation("bank").name()).programme("Branch awards")
            .partners(parts.unsigned("green:2500", "canal:1000")).done());
    }

    private void hubs(Edit edit) {
        LocalDate day = today.minusMonths(16);
        bids.put(edit, bid("hubs", "Family hubs in four quarters", 240_000, day.plusDays(20)).edit().at(BidStage.WITHDRAWN, day)
            .funder(Optional.of(town.organisation("council").id()), town.organisation("council").name())
            .go(new Bid.Go(Optional.of(GoDecision.NO_GO), Optional.of(day), "Two of four buildings fell through; the risk would have been ours alone."))
            .partners(parts.unsigned("youth:140000", "us:100000")).done());
    }

    private Bid bid(String key, String title, long pounds, LocalDate deadline) {
        return Bid.named(town.partnership(key).id(), title).edit().asked(Optional.of(pounds * POUND)).deadline(Optional.of(deadline)).done();
    }

    private Optional<UUID> from(String opportunity) {
        return Optional.of(town.opportunity(opportunity).id());
    }

    private static Bid decided(Bid bid, LocalDate on) {
        return bid.edit().go(new Bid.Go(Optional.of(GoDecision.GO), Optional.of(on),
            "It pays for what we plan anyway, and nobody can do it alone.")).done();
    }

    private static Bid submitted(Bid bid, LocalDate on) {
        return decided(bid, on.minusMonths(2)).edit().at(BidStage.SUBMITTED, on).submitted(Optional.of(on), "").done();
    }

    private static Obligation owed(String text, LocalDate due, ObligationRepeats repeats) {
        return Obligation.of(text).saying(text, Optional.of(due), repeats);
    }

    private static Obligation settled(Obligation one, String evidence) {
        return one.with(new Obligation.Outcome(ObligationState.MET, one.due().map(day -> day.minusDays(2)), evidence));
    }

    /** Signed by funder and lead body, as it must be before money comes. */
    private void inForce(Edit edit, Bid won, LocalDate signed) {
        Agreement agreement = agreements.find(edit, won.award().agreement().orElseThrow());
        List<AgreementParty> parties = agreement.parties().stream().map(party -> party.with(new AgreementParty.Signature(
            party.organisation().equals(town.organisation("advice").id()) ? "Imran Sheikh" : "Rosa Delgado", "",
            Optional.of(SigningMethod.INK), Optional.of(signed)))).toList();
        agreements.put(edit, agreement.withParties(parties).with(new Agreement.Standing(AgreementStatus.IN_FORCE, Optional.of(signed), "")));
    }
}
