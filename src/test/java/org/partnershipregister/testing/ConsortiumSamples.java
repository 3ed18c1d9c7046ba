package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.GoDecision;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;

/** A consortium for advice with a lead body, a second member and a funder, and bids of theirs. */
public final class ConsortiumSamples {
    public static final LocalDate TODAY = TestRegister.TODAY;

    private final Register register;
    public final Partnership consortium;
    public final Organisation lead;
    public final Organisation second;
    public final Organisation funder;

    public ConsortiumSamples(Register register) {
        this.register = register;
        consortium = new PartnershipStore(register.database()).save(Partnership.named("Borough Advice Consortium",
            PartnershipModel.CONSORTIUM));
        lead = member("Advice Centre", MemberRole.LEAD_BODY);
        second = member("Welcome Aldermere", MemberRole.MEMBER);
        funder = organisation("Community Fund");
    }

    public Organisation organisation(String name) {
        return new OrganisationStore(register.database()).save(Samples.organisation(name));
    }

    public Organisation member(String name, MemberRole role) {
        Organisation saved = organisation(name);
        new MembershipStore(register.database()).save(Membership.of(consortium.id(),
            Membership.Party.organisation(saved.id(), saved.name()), Optional.of(TODAY.minusYears(1)))
            .as(role, RelationshipBasis.PARTNERSHIP, Voice.DECIDES_TOGETHER));
        return saved;
    }

    /** An idea for £84,000, shared £50,000 and £34,000, due in ten days. */
    public Bid idea() {
        return Bid.named(consortium.id(), "Debt advice in libraries").edit().funder(Optional.of(funder.id()), funder.name()).programme("Fair start")
            .purpose("Advice in five libraries.").deadline(Optional.of(TODAY.plusDays(10))).asked(Optional.of(8_400_000L))
            .partners(List.of(BidPartner.of(lead.id(), lead.name(), BidRole.LEAD_BODY).sharing(5_000_000),
                BidPartner.of(second.id(), second.name(), BidRole.DELIVERY_PARTNER).sharing(3_400_000))).done();
    }

    /** The same, decided for. */
    public Bid decided() {
        return idea().edit().go(new Bid.Go(Optional.of(GoDecision.GO), Optional.of(TODAY.minusDays(20)), "It fits what we do.")).done();
    }

    /** The same, signed off by all. */
    public Bid signed() {
        Bid bid = decided();
        return bid.edit().partners(bid.partners().stream().map(partner -> partner.signed(
            new BidPartner.SignOff(Optional.of(TODAY.minusDays(5)), "Their chair"))).toList()).done();
    }

    /** Handed in three days ago and kept. */
    public Bid submitted() {
        LocalDate day = TODAY.minusDays(3);
        return new BidStore(register.database()).save(signed().edit().at(BidStage.SUBMITTED, day).submitted(Optional.of(day), "").done());
    }

    /** So many pence by grant from next month on for two years, with a report to write each quarter. */
    public AwardTerms terms(long pence) {
        LocalDate start = TODAY.plusMonths(1);
        return new AwardTerms(pence, TODAY, Optional.of(start), Optional.of(start.plusYears(2)), AgreementKind.GRANT_AGREEMENT, true,
            List.of(Obligation.of("Send a report").saying("Send a report", Optional.of(start.plusMonths(3)),
                org.partnershipregister.model.agreement.ObligationRepeats.QUARTERLY)));
    }
}
