package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.AwardStore;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.TestRegister;

class ObligationStoreTest {
    private Register register;
    private ConsortiumSamples samples;
    private ObligationStore obligations;
    private Bid won;
    private UUID agreement;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ConsortiumSamples(register);
        obligations = new ObligationStore(register.database());
        won = new AwardStore(register.database()).award(samples.submitted().id(), samples.terms(8_400_000));
        agreement = won.award().agreement().orElseThrow();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void meetingAQuarterlyOneOpensTheNext() {
        Obligation report = obligations.of(agreement).getFirst();
        obligations.settle(report.id(), ObligationState.MET, TestRegister.TODAY, "Sent by post");
        assertThat(obligations.of(agreement)).extracting(one -> one.outcome().state())
            .containsExactly(ObligationState.OPEN, ObligationState.MET);
        assertThat(obligations.of(agreement).getFirst().due()).isEqualTo(report.due().map(day -> day.plusMonths(3)));
        register.undo().undo();
        assertThat(obligations.of(agreement)).containsExactly(report);
    }

    @Test
    void settledOpenedAndSettledAgainItComesOnce() {
        UUID report = obligations.of(agreement).getFirst().id();
        obligations.settle(report, ObligationState.MISSED, TestRegister.TODAY, "");
        obligations.reopen(report);
        obligations.settle(report, ObligationState.MET, TestRegister.TODAY, "Found it");
        assertThat(obligations.of(agreement)).hasSize(2);
    }

    @Test
    void anObligationSaysWhatItIs() {
        assertThatThrownBy(() -> obligations.save(agreement, Optional.of(won.partnership()), Obligation.of(" ")))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }

    @Test
    void theDayOfTheMonthIsKeptWhenAShortMonthComesBetween() {
        Obligation january = Obligation.of("Pay in").saying("Pay in", Optional.of(java.time.LocalDate.of(2027, 1, 31)),
            org.partnershipregister.model.agreement.ObligationRepeats.MONTHLY);
        obligations.save(agreement, Optional.of(won.partnership()), january);
        obligations.settle(january.id(), ObligationState.MET, TestRegister.TODAY, "");
        Obligation february = next("Pay in");
        assertThat(february.due()).contains(java.time.LocalDate.of(2027, 2, 28));
        obligations.settle(february.id(), ObligationState.MISSED, TestRegister.TODAY, "");
        assertThat(next("Pay in").due()).contains(java.time.LocalDate.of(2027, 3, 31));
    }

    private Obligation next(String text) {
        return obligations.of(agreement).stream().filter(one -> one.open() && one.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void nobodyIsObligedWhoIsNoParty() {
        Obligation strange = Obligation.of("Pay for it").of(Optional.of(samples.organisation("A stranger").id()));
        assertThatThrownBy(() -> obligations.save(agreement, Optional.of(won.partnership()), strange))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }

    @Test
    void aRemovedOneIsGoneAndComesBackByUndo() {
        Obligation report = obligations.of(agreement).getFirst();
        obligations.remove(report.id());
        assertThat(obligations.of(agreement)).isEmpty();
        register.undo().undo();
        assertThat(obligations.of(agreement)).containsExactly(report);
    }

    @Test
    void whatIsDueStandsOnHomeUnderItsBid() {
        obligations.save(agreement, Optional.of(won.partnership()), Obligation.of("Put up the funder’s sign")
            .saying("Put up the funder’s sign", Optional.of(TestRegister.TODAY.minusDays(2)),
                org.partnershipregister.model.agreement.ObligationRepeats.ONCE));
        assertThat(new OverviewStore(register.database()).due(30)).containsExactly(new Due(Due.Reason.OBLIGATION,
            TestRegister.TODAY.minusDays(2), Kind.BID, won.id(), "Put up the funder’s sign", won.title(), "Borough Advice Consortium"));
    }

    @Test
    void openBidsNeedSomebodyWithinAFortnightOfTheirDeadline() {
        BidStore bids = new BidStore(register.database());
        Bid soon = bids.save(samples.idea());
        bids.save(samples.idea().edit().title("In three weeks").deadline(Optional.of(TestRegister.TODAY.plusDays(15))).done());
        bids.save(samples.idea().edit().title("Missed").deadline(Optional.of(TestRegister.TODAY.minusDays(1))).done());
        OverviewStore overview = new OverviewStore(register.database());
        Map<Kind, Tally> counts = overview.counts();
        assertThat(counts.get(Kind.BID)).isEqualTo(new Tally(4, 2));
        assertThat(overview.due(10)).extracting(Due::what).containsExactly("Missed", soon.title());
    }
}
