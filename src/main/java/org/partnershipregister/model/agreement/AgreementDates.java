package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Problem;

/** When an agreement starts, ends, is reviewed and can be left; {@code noticeDays} and {@code warnDays} count calendar days. */
public record AgreementDates(Optional<LocalDate> start, Optional<LocalDate> end, Optional<LocalDate> review, Optional<Integer> noticeDays,
                             Optional<Integer> warnDays, Renewal renewal) {
    /** No dates known yet. */
    public static final AgreementDates OPEN = new AgreementDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Renewal.NONE);
    /** How long before its day something is called near when nobody said otherwise. */
    public static final int USUAL_WARNING = 60;
    /** The longest notice or warning that is believed. */
    public static final int MOST_DAYS = 3_660;

    /** What a date means today for an agreement that is running; derived, never kept. */
    public enum Flag {
        EXPIRED, EXPIRING, NOTICE_DUE, REVIEW_DUE
    }

    /** The last day on which notice can be given so that it runs out by the end date: end less notice days. */
    public Optional<LocalDate> noticeBy() {
        return end.flatMap(last -> noticeDays.map(last::minusDays));
    }

    /** What the dates say on a day; notice counts as due from the warning time before its day until the end. */
    public List<Flag> flags(LocalDate today) {
        LocalDate soon = today.plusDays(warnDays.orElse(USUAL_WARNING));
        List<Flag> flags = new ArrayList<>();
        boolean expired = end.filter(last -> last.isBefore(today)).isPresent();
        if (expired) {
            flags.add(Flag.EXPIRED);
        } else if (noticeBy().filter(day -> !day.isAfter(soon)).isPresent()) {
            flags.add(Flag.NOTICE_DUE);
        } else if (end.filter(last -> !last.isAfter(soon)).isPresent()) {
            flags.add(Flag.EXPIRING);
        }
        if (review.filter(day -> !day.isAfter(today)).isPresent()) {
            flags.add(Flag.REVIEW_DUE);
        }
        return List.copyOf(flags);
    }

    /** True if the other dates keep these as they were printed; a start or notice that was left open may be written in. */
    boolean keptBy(AgreementDates other) {
        return (start.isEmpty() || start.equals(other.start)) && (noticeDays.isEmpty() || noticeDays.equals(other.noticeDays))
            && end.equals(other.end) && renewal == other.renewal;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        outside(noticeDays).ifPresent(_ -> problems.add(Problem.error("noticeDays", "problem.agreement.days", MOST_DAYS)));
        outside(warnDays).ifPresent(_ -> problems.add(Problem.error("warnDays", "problem.agreement.days", MOST_DAYS)));
        if (review.isPresent() && start.isPresent() && review.get().isBefore(start.get())) {
            problems.add(Problem.warning("review", "problem.agreement.review-early", start.get()));
        }
        return problems;
    }

    private static Optional<Integer> outside(Optional<Integer> days) {
        return days.filter(count -> count < 0 || count > MOST_DAYS);
    }
}
