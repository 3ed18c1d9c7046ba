package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** How often a partnership has met: the days it did, and the interval agreed if there is one (signal S1). */
public record MeetingRhythm(List<LocalDate> held, Optional<Integer> agreedDays) {
    private static final int GAPS_LOOKED_AT = 6;
    private static final int FEWEST_MEETINGS = 3;
    private static final int WATCH = 2;
    private static final int ACT = 3;

    public MeetingRhythm {
        held = held.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The agreed interval in days, else the median of the last six gaps; empty below three meetings. */
    public Optional<Integer> interval() {
        return agreedDays.or(this::usual);
    }

    /** S1: more than twice the interval since the last meeting is to be watched, more than three times to be acted on. */
    public Optional<SlowSign> sign(UUID partnership, String name, LocalDate today) {
        if (held.isEmpty() || interval().isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(held.getFirst(), today);
        int every = Math.max(1, interval().orElseThrow());
        return days <= (long) WATCH * every ? Optional.empty() : Optional.of(new SlowSign.MeetingsStopped(partnership,
            name, days > (long) ACT * every, held.getFirst(), days, every));
    }

    private Optional<Integer> usual() {
        if (held.size() < FEWEST_MEETINGS) {
            return Optional.empty();
        }
        int gaps = Math.min(GAPS_LOOKED_AT, held.size() - 1);
        List<Long> sorted = IntStream.range(0, gaps)
            .mapToObj(i -> ChronoUnit.DAYS.between(held.get(i + 1), held.get(i))).sorted().toList();
        long middle = sorted.get(gaps / 2);
        return Optional.of(Math.toIntExact(gaps % 2 == 1 ? middle : (sorted.get(gaps / 2 - 1) + middle) / 2));
    }
}
