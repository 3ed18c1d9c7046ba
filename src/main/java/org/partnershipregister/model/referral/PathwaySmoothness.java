package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pathway's smoothness as a whole, over the last twelve months, and by the quarter of the calendar year in which
 * referrals were sent; quarters without any stand between others as empty ones.
 */
public record PathwaySmoothness(Smoothness all, Smoothness lastYear, List<InQuarter> quarters) {

    /** The figures of one quarter. */
    public record InQuarter(Quarter quarter, Smoothness smoothness) {
    }

    public PathwaySmoothness {
        quarters = List.copyOf(quarters);
    }

    /** Sorts the referrals of one pathway into quarters and works out each. */
    public static PathwaySmoothness of(List<Timing> timings, Promise promise, LocalDate today) {
        Map<Quarter, List<Timing>> byQuarter = new TreeMap<>();
        timings.forEach(one -> byQuarter.computeIfAbsent(Quarter.of(one.sent()), quarter -> new ArrayList<>()).add(one));
        List<InQuarter> quarters = new ArrayList<>();
        if (!byQuarter.isEmpty()) {
            Quarter last = List.copyOf(byQuarter.keySet()).getLast();
            for (Quarter at = byQuarter.keySet().iterator().next(); at.compareTo(last) <= 0; at = at.next()) {
                quarters.add(new InQuarter(at, Smoothness.of(byQuarter.getOrDefault(at, List.of()), promise, today)));
            }
        }
        LocalDate yearAgo = today.minusYears(1);
        return new PathwaySmoothness(Smoothness.of(timings, promise, today),
            Smoothness.of(timings.stream().filter(one -> one.sent().isAfter(yearAgo)).toList(), promise, today), quarters);
    }
}
