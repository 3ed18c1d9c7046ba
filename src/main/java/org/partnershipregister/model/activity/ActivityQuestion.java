package org.partnershipregister.model.activity;

import java.util.Optional;
import java.util.UUID;

/** Which joint activities a list shows and in what order; {@code text} is words typed, each to be found somewhere. */
public record ActivityQuestion(String text, Optional<ActivityKind> kind, Optional<ActivityState> state, Optional<UUID> partnership,
                               Sort sort, boolean descending) {

    /** What the list is ordered by; day and title settle ties. */
    public enum Sort {
        DAY, TITLE, REF, KIND, STATE, PARTNERSHIP, LEAD, NET, ATTENDED
    }

    /** All activities, the latest first. */
    public static final ActivityQuestion ALL =
        new ActivityQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), Sort.DAY, true);

    public ActivityQuestion text(String typed) {
        return new ActivityQuestion(typed, kind, state, partnership, sort, descending);
    }

    public ActivityQuestion kind(Optional<ActivityKind> wanted) {
        return new ActivityQuestion(text, wanted, state, partnership, sort, descending);
    }

    public ActivityQuestion state(Optional<ActivityState> wanted) {
        return new ActivityQuestion(text, kind, wanted, partnership, sort, descending);
    }

    public ActivityQuestion of(Optional<UUID> thePartnership) {
        return new ActivityQuestion(text, kind, state, thePartnership, sort, descending);
    }

    public ActivityQuestion sorted(Sort by, boolean down) {
        return new ActivityQuestion(text, kind, state, partnership, by, down);
    }
}
