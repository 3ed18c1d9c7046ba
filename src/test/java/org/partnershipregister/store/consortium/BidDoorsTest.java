package org.partnershipregister.store.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.AwardedGrant;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.TestRegister;

/** Rules of bids and awards, tried by the ways round them. */
class BidDoorsTest {
    private Register register;
    private ConsortiumSamples samples;
    private BidStore bids;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ConsortiumSamples(register);
        bids = new BidStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void sharesThatDoNotAddUpAreHandedInOnlyWithAReason() {
        // £84,000 asked − £50,000 − £30,000 = £4,000 that nobody has
        Bid signed = samples.signed();
        Bid bid = bids.save(signed.edit().at(BidStage.PARTNER_SIGN_OFF, TestRegister.TODAY)
            .partners(List.of(signed.partners().getFirst(), signed.partners().getLast().sharing(3_000_000))).done());
        notAllowed(() -> bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, " "));
        notAllowed(() -> bids.save(bid.edit().at(BidStage.SUBMITTED, TestRegister.TODAY).done()));
        Bid in = bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, "The rest is for an evaluator not chosen yet.");
        assertThat(in.course().unsignedReason()).isEqualTo("The rest is for an evaluator not chosen yet.");
    }

    @Test
    void takenBackItIsNoLongerHandedInAndTheOldReasonDoesNotOpenTheWayAgain() {
        Bid bid = bids.save(samples.decided().edit().at(BidStage.PARTNER_SIGN_OFF, TestRegister.TODAY).done());
        bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, "Their board meets too late.");
        Bid back = bids.move(bid.id(), BidStage.PARTNER_SIGN_OFF, TestRegister.TODAY, "");
        assertThat(back.course().submitted()).isEmpty();
        assertThat(back.course().unsignedReason()).isEmpty();
        notAllowed(() -> bids.save(back.edit().at(BidStage.SUBMITTED, TestRegister.TODAY).done()));
    }

    @Test
    void aRefusalThatWasAMistakeLeavesNoDayOfAResult() {
        Bid rejected = bids.move(samples.submitted().id(), BidStage.REJECTED, TestRegister.TODAY, "");
        assertThat(bids.move(rejected.id(), BidStage.SUBMITTED, TestRegister.TODAY, "").course().result()).isEmpty();
    }

    @Test
    void whatIsWrittenWhenABidIsWithdrawnIsKeptBesideOlderFeedback() {
        Bid bid = bids.save(samples.submitted().edit().feedback("They like the idea.").done());
        Bid withdrawn = bids.move(bid.id(), BidStage.WITHDRAWN, TestRegister.TODAY, "The library closes.");
        assertThat(withdrawn.course().feedback()).isEqualTo("They like the idea.\n\nThe library closes.");
    }

    @Test
    void eachPartyOwesItsOwnNextReport() {
        Bid won = new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000));
        UUID agreement = won.award().agreement().orElseThrow();
        ObligationStore obligations = new ObligationStore(register.database());
        for (UUID who : List.of(samples.lead.id(), samples.funder.id())) {
            Obligation figures = Obligation.of("Send figures")
                .saying("Send figures", Optional.of(TestRegister.TODAY), ObligationRepeats.MONTHLY).of(Optional.of(who));
            obligations.save(agreement, Optional.of(won.partnership()), figures);
            obligations.settle(figures.id(), ObligationState.MET, TestRegister.TODAY, "");
        }
        // both settled today, so both owe the next one a month from now
        assertThat(obligations.of(agreement)).filteredOn(one -> one.open() && one.text().equals("Send figures"))
            .extracting(one -> one.organisation().orElseThrow()).containsExactlyInAnyOrder(samples.lead.id(), samples.funder.id());
    }

    @Test
    void contractsAreNoGrants() {
        AwardStore awards = new AwardStore(register.database());
        Bid grant = awards.award(samples.submitted().id(), samples.terms(8_400_000));
        AwardTerms terms = samples.terms(8_400_000);
        awards.award(samples.submitted().id(), new AwardTerms(terms.pence(), terms.on(), terms.starts(), terms.ends(),
            AgreementKind.CONTRACT_FOR_SERVICES, true, List.of()));
        assertThat(new GrantStore(register.database()).awarded()).extracting(AwardedGrant::ref).containsExactly(grant.ref());
    }

    @Test
    void anAwardIsUndoneAndDoneAgainWithTheChangeOfItsAgreement() {
        Bid won = new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000));
        var agreements = new org.partnershipregister.store.agreement.AgreementStore(register.database());
        var agreement = agreements.get(won.award().agreement().orElseThrow());
        agreements.save(agreement.with(new org.partnershipregister.model.agreement.AgreementHeader("Grant letter", agreement.header().kind(),
            agreement.header().form(), agreement.header().legalEffect(), agreement.header().purpose(), agreement.header().valuePence(), "", "")));
        register.undo().undo(); // the agreement's title
        register.undo().undo(); // the award
        assertThat(bids.get(won.id()).course().stage()).isEqualTo(BidStage.SUBMITTED);
        register.undo().redo();
        assertThat(bids.get(won.id()).award()).isEqualTo(won.award());
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        Bid bid = bids.save(samples.idea());
        bids.save(bid.edit().title("Debt advice").done());
        assertThatThrownBy(() -> bids.save(bid.edit().partners(bid.partners().stream().map(one -> one.sharing(1)).toList()).done()))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.STALE));
        assertThat(bids.get(bid.id()).partners()).extracting(BidPartner::sharePence).containsExactly(5_000_000L, 3_400_000L);
    }

    private static void notAllowed(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }
}
