package org.partnershipregister.model.referral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How smoothly clients pass along a pathway (domain.md §8): days by step, share inside the promise, returns and repeats
 * per ten referrals, rounded half up to one place. Under five referrals there is no figure.
 *
 * @param referrals how many were sent
 */
public record Smoothness(int referrals, List<StepFigure> steps, Optional<BigDecimal> returnsPerTen, Optional<BigDecimal> repeatsPerTen) {

    /** Fewer referrals than these say nothing. */
    public static final int FEWEST = 5;

    public Smoothness {
        steps = List.copyOf(steps);
    }

    /** The figures of these referrals as they stand on that day. */
    public static Smoothness of(List<Timing> timings, Promise promise, LocalDate today) {
        return new Smoothness(timings.size(),
            Arrays.stream(Step.values()).map(step -> StepFigure.of(step, timings, promise, today)).toList(),
            perTen(timings.stream().mapToInt(Timing::returned).sum(), timings.size()),
            perTen(timings.stream().mapToInt(Timing::repeated).sum(), timings.size()));
    }

    /** Whether there are enough referrals for figures. */
    public boolean enough() {
        return referrals >= FEWEST;
    }

    public StepFigure step(Step step) {
        return steps.get(step.ordinal());
    }

    private static Optional<BigDecimal> perTen(int times, int referrals) {
        return referrals < FEWEST ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(10L * times).divide(BigDecimal.valueOf(referrals), 1, RoundingMode.HALF_UP));
    }
}
