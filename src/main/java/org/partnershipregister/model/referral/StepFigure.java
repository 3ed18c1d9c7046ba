package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long one step took. Percentiles are nearest-rank: the value at place ⌈p·n⌉ of the n values in order (Hyndman and Fan's
 * first definition), so each is a number of days that some referral really took. Nothing is said of fewer than five.
 *
 * @param counted how many referrals have done the step
 * @param inside  of those of which it can be told, the percentage inside the promise, rounded half up
 */
public record StepFigure(Step step, int counted, Optional<Integer> median, Optional<Integer> ninetieth, Optional<Integer> promised,
    Optional<Integer> inside) {

    private static final int HALF = 50;
    private static final int NINE_TENTHS = 90;

    static StepFigure of(Step step, List<Timing> timings, Promise promise, LocalDate today) {
        List<Integer> days = timings.stream().flatMap(one -> one.days(step).stream()).sorted().toList();
        boolean enough = days.size() >= Smoothness.FEWEST;
        return new StepFigure(step, days.size(), enough ? Optional.of(percentile(days, HALF)) : Optional.empty(),
            enough ? Optional.of(percentile(days, NINE_TENTHS)) : Optional.empty(), promise.days(step),
            promise.days(step).flatMap(promised -> inside(step, timings, promised, today)));
    }

    /** The nearest-rank percentile of values in order; {@code percent} is 1 to 100. */
    static int percentile(List<Integer> sorted, int percent) {
        int place = (percent * sorted.size() + 99) / 100;
        return sorted.get(place - 1);
    }

    private static Optional<Integer> inside(Step step, List<Timing> timings, int promised, LocalDate today) {
        List<Boolean> told = timings.stream().flatMap(one -> one.kept(step, promised, today).stream()).toList();
        long kept = told.stream().filter(Boolean::booleanValue).count();
        return told.size() < Smoothness.FEWEST ? Optional.empty()
            : Optional.of((int) ((200 * kept + told.size()) / (2L * told.size())));
    }
}
