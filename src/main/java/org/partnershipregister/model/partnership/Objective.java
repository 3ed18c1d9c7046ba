package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/** Something the partners want to reach together: how it is measured, what counts as reached, by when, how it goes. */
public record Objective(UUID id, ObjectiveKind kind, String text, String measure, String target,
                        Optional<LocalDate> targetOn, ObjectiveState state) {

    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_DETAIL = 2_000;

    /** A new objective; measure, target and day can wait. */
    public static Objective of(String text) {
        return new Objective(Ids.next(), ObjectiveKind.OBJECTIVE, text, "", "", Optional.empty(),
            ObjectiveState.NOT_STARTED);
    }

    /** The same as an aim, an objective or an outcome. */
    public Objective as(ObjectiveKind other) {
        return new Objective(id, other, text, measure, target, targetOn, state);
    }

    /** The same, going otherwise. */
    public Objective in(ObjectiveState now) {
        return new Objective(id, kind, text, measure, target, targetOn, now);
    }

    /** The same with these words and measures. */
    public Objective saying(String words, String measuredBy, String reached, Optional<LocalDate> by) {
        return new Objective(id, kind, words, measuredBy, reached, by, state);
    }
}
