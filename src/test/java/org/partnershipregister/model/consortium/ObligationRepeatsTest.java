package org.partnershipregister.model.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObligationRepeatsTest {
    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2027, 1, 31);

    @Test
    void theNextOneIsDueAPeriodLater() {
        assertThat(ObligationRepeats.ONCE.after(LAST_OF_JANUARY)).isEmpty();
        assertThat(ObligationRepeats.MONTHLY.after(LAST_OF_JANUARY)).contains(LocalDate.of(2027, 2, 28));
        assertThat(ObligationRepeats.QUARTERLY.after(LAST_OF_JANUARY)).contains(LocalDate.of(2027, 4, 30));
        assertThat(ObligationRepeats.YEARLY.after(LAST_OF_JANUARY)).contains(LocalDate.of(2028, 1, 31));
    }

    @Test
    void oneWithoutADayHasNoNext() {
        assertThat(Obligation.of("Keep receipts").saying("Keep receipts", Optional.empty(), ObligationRepeats.YEARLY).next()).isEmpty();
    }
}
