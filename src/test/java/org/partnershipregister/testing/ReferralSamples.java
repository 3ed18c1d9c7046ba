package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.QuestionSection;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.Timing;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.referral.PathwayStore;
import org.partnershipregister.store.referral.ReferralStore;

/** A referral system with two partners, and referrals as tests want them. */
public final class ReferralSamples {
    public static final LocalDate TODAY = TestRegister.TODAY;

    private final Register register;

    public ReferralSamples(Register register) {
        this.register = register;
    }

    /** A live pathway from Northfield to Brightside of the Youth Pathway, asking for consent, promising 2, 5 and 10 days. */
    public Pathway pathway() {
        Partnership partnership = new PartnershipStore(register.database())
            .save(Partnership.named("Youth Pathway", PartnershipModel.REFERRAL_SYSTEM));
        return new PathwayStore(register.database()).save(Pathway.named("Youth counselling").edit()
            .partnership(Optional.of(partnership.id())).from(Optional.of(organisation("Northfield School").id()))
            .to(Optional.of(organisation("Brightside Counselling").id())).service("Counselling for young people")
            .criteria("Aged 11 to 18 and living in the borough").exclusions("Anyone in immediate danger: call 999")
            .contactPoint("Brightside front desk, 01632 960 140").promise(Promise.of(2, 5, 10))
            .questions(List.of(FormQuestion.of(QuestionSection.RISK, "Is anybody else at home at risk?")))
            .in(PathwayState.LIVE, TODAY.minusYears(1)).review(Optional.of(TODAY.plusMonths(3))).done());
    }

    /** A live pathway without promises that asks for no consent. */
    public Pathway open(String title) {
        return new PathwayStore(register.database()).save(Pathway.named(title).edit().consent(ConsentRule.NOT_REQUIRED)
            .in(PathwayState.LIVE, TODAY.minusYears(1)).done());
    }

    public Organisation organisation(String name) {
        OrganisationStore store = new OrganisationStore(register.database());
        return store.save(Samples.organisation(name).edit().identifiers(List.of()).done());
    }

    /** A referral sent so many days ago, with consent. */
    public Referral sent(UUID pathway, String client, int daysAgo) {
        return save(of(pathway, client, daysAgo));
    }

    /** The same, not kept yet. */
    public static Referral of(UUID pathway, String client, int daysAgo) {
        LocalDate on = TODAY.minusDays(daysAgo);
        return Referral.prepared(pathway, client, on).edit().days(Days.preparedOn(on).sent(Optional.of(on)))
            .consent(Consent.given(on, "Signed form in the case file")).done();
    }

    public Referral save(Referral referral) {
        return new ReferralStore(register.database()).save(referral);
    }

    /** A referral sent on a day, with the days each step took; a negative number means not done. */
    public static Timing timing(LocalDate sent, int acknowledged, int decided, int contact) {
        return new Timing(sent.minusDays(1), sent, after(sent, acknowledged), after(sent, decided), after(sent, contact), false, 0, 0);
    }

    private static Optional<LocalDate> after(LocalDate day, int days) {
        return days < 0 ? Optional.empty() : Optional.of(day.plusDays(days));
    }
}
