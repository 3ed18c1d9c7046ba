package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObligationRepeatsTest {
    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2027, 1, 31);

    @Test
    void theNextOneIsDueAPeriodLater() {
        assertThat(ObligationRepeats.ONCE.after(LAST_OF_JANUARY, 31)).isEmpty();
        assertThat(ObligationRepeats.MONTHLY.after(LAST_OF_JANUARY, 31)).contains(LocalDate.of(2027, 2, 28));
        assertThat(ObligationRepeats.QUARTERLY.after(LAST_OF_JANUARY, 31)).contains(LocalDate.of(2027, 4, 30));
        assertThat(ObligationRepeats.YEARLY.after(LAST_OF_JANUARY, 31)).contains(LocalDate.of(2028, 1, 31));
    }

    @Test
    void oneWithoutADayHasNoNext() {
        assertThat(Obligation.of("Keep receipts").saying("Keep receipts", Optional.empty(), ObligationRepeats.YEARLY).next()).isEmpty();
    }

    /** It once crept from the 31st by way of 28 February to the 28th of every month. */
    @Test
    void aDayAtTheEndOfTheMonthDoesNotCreepForward() {
        Obligation january = Obligation.of("Report").saying("Report", Optional.of(LAST_OF_JANUARY), ObligationRepeats.MONTHLY);
        Obligation february = january.next().orElseThrow();
        Obligation march = february.next().orElseThrow();
        assertThat(february.due()).contains(LocalDate.of(2027, 2, 28));
        assertThat(march.due()).contains(LocalDate.of(2027, 3, 31));
        assertThat(march.next().orElseThrow().due()).contains(LocalDate.of(2027, 4, 30));
        Obligation leap = Obligation.of("Report").saying("Report", Optional.of(LocalDate.of(2028, 2, 29)), ObligationRepeats.YEARLY);
        Obligation fourYears = leap.next().flatMap(Obligation::next).flatMap(Obligation::next).flatMap(Obligation::next).orElseThrow();
        assertThat(fourYears.due()).contains(LocalDate.of(2032, 2, 29));
    }

    @Test
    void aDayThatIsChangedIsTheOneThatCountsFromThenOn() {
        Obligation january = Obligation.of("Report").saying("Report", Optional.of(LAST_OF_JANUARY), ObligationRepeats.MONTHLY);
        Obligation moved = january.saying("Report", Optional.of(LocalDate.of(2027, 1, 15)), ObligationRepeats.MONTHLY);
        assertThat(moved.next().orElseThrow().due()).contains(LocalDate.of(2027, 2, 15));
    }
}
