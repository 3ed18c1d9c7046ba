package org.partnershipregister.store.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.BUDGET_LINE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.TestRegister;

class AwardStoreTest {
    private Register register;
    private ConsortiumSamples samples;
    private AwardStore awards;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ConsortiumSamples(register);
        awards = new AwardStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAwardMakesAgreementBudgetAndObligations() {
        Bid won = awards.award(samples.submitted().id(), samples.terms(8_400_000));
        Agreement agreement = new AgreementStore(register.database()).get(won.award().agreement().orElseThrow());
        assertThat(won.course().stage()).isEqualTo(BidStage.AWARDED);
        assertThat(agreement.header().kind()).isEqualTo(AgreementKind.GRANT_AGREEMENT);
        assertThat(agreement.header().valuePence()).contains(8_400_000L);
        assertThat(agreement.dates().start()).contains(TestRegister.TODAY.plusMonths(1));
        assertThat(agreement.parties()).extracting(AgreementParty::name).containsExactly("Community Fund", "Advice Centre");
        assertThat(lines(won)).containsExactly("INCOME Debt advice in libraries 8400000", "COST Advice Centre 5000000",
            "COST Welcome Aldermere 3400000");
        assertThat(new ObligationStore(register.database()).of(agreement.id())).singleElement()
            .satisfies(one -> assertThat(one.text()).isEqualTo("Send a report"));
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        Bid before = samples.submitted();
        UUID agreement = awards.award(before.id(), samples.terms(6_000_000)).award().agreement().orElseThrow();
        register.undo().undo();
        Bid after = new BidStore(register.database()).get(before.id());
        assertThat(after.course()).isEqualTo(before.course());
        assertThat(after.award()).isEqualTo(Bid.Award.NONE);
        assertThat(after.partners()).isEqualTo(before.partners());
        assertThat(new AgreementLists(register.database()).ids(AgreementQuestion.ALL)).isEmpty();
        assertThat(new ObligationStore(register.database()).of(agreement)).isEmpty();
        assertThat(register.database().<Integer>read(sql -> sql.fetchCount(BUDGET) + sql.fetchCount(BUDGET_LINE))).isZero();
    }

    @Test
    void aSmallerAwardIsPartAndSharesFollowIt() {
        // £60,000 of £84,000 in the proportion 50 : 34; the odd penny goes to the larger remainder, as SharesTest works out
        Bid part = awards.award(samples.submitted().id(), samples.terms(6_000_000));
        assertThat(part.course().stage()).isEqualTo(BidStage.PART_AWARDED);
        assertThat(part.partners()).extracting(BidPartner::sharePence).containsExactly(3_571_429L, 2_428_571L);
        assertThat(part.unshared()).contains(0L);
    }

    @Test
    void sharesStayWhenTheUserWantsSoAndTheDifferenceIsCounted() {
        AwardTerms terms = samples.terms(6_000_000);
        Bid part = awards.award(samples.submitted().id(), new AwardTerms(terms.pence(), terms.on(), terms.starts(), terms.ends(),
            AgreementKind.CONTRACT_FOR_SERVICES, false, List.of()));
        // 60,000 − 84,000 = −24,000
        assertThat(part.unshared()).contains(-2_400_000L);
    }

    @Test
    void onlyWhatWasHandedInIsAwarded() {
        Bid idea = new BidStore(register.database()).save(samples.signed());
        refused(() -> awards.award(idea.id(), samples.terms(8_400_000)), Failure.Reason.NOT_ALLOWED);
    }

    @Test
    void nothingIsAwardedTwice() {
        Bid won = awards.award(samples.submitted().id(), samples.terms(8_400_000));
        refused(() -> awards.award(won.id(), samples.terms(8_400_000)), Failure.Reason.NOT_ALLOWED);
    }

    @Test
    void anAwardNeedsALeadAnAmountAndADayAfterHandingIn() {
        Bid bid = samples.submitted();
        AwardTerms terms = samples.terms(8_400_000);
        refused(() -> awards.award(bid.id(), samples.terms(0)), Failure.Reason.NOT_ALLOWED);
        refused(() -> awards.award(bid.id(), new AwardTerms(1, TestRegister.TODAY.minusDays(4), terms.starts(), terms.ends(), terms.kind(),
            true, List.of())), Failure.Reason.NOT_ALLOWED);
        Bid leaderless = new BidStore(register.database()).save(bid.edit().partners(bid.partners().stream()
            .map(partner -> partner.as(BidRole.DELIVERY_PARTNER, partner.mode())).toList()).done());
        refused(() -> awards.award(leaderless.id(), terms), Failure.Reason.NOT_ALLOWED);
    }

    @Test
    void aFunderThatIsOnlyANameIsNoPartyButTheAwardIsRecorded() {
        Bid bid = samples.submitted();
        new BidStore(register.database()).save(bid.edit().funder(Optional.empty(), "A bank").done());
        Bid won = awards.award(bid.id(), samples.terms(8_400_000));
        assertThat(new AgreementStore(register.database()).get(won.award().agreement().orElseThrow()).parties())
            .extracting(AgreementParty::name).containsExactly("Advice Centre");
    }

    @Test
    void anAwardedBidAndItsAgreementAreNotDeleted() {
        Bid won = awards.award(samples.submitted().id(), samples.terms(8_400_000));
        refused(() -> new BidStore(register.database()).delete(won.id()), Failure.Reason.IN_USE);
        assertThat(new BidStore(register.database()).delete(List.of(won.id()))).isEqualTo(new BulkResult(0, List.of(won.title())));
        assertThat(new AgreementStore(register.database()).delete(List.of(won.award().agreement().orElseThrow())))
            .isEqualTo(new BulkResult(0, List.of(won.title())));
    }

    private List<String> lines(Bid bid) {
        return register.database().read(sql -> sql.selectFrom(BUDGET_LINE).where(BUDGET_LINE.BUDGET_ID.eq(bid.award().budget()
            .orElseThrow())).orderBy(BUDGET_LINE.POSITION).fetch(row -> row.getSide() + " " + row.getText() + " " + row.getPlannedPence()));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, Failure.Reason reason) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
