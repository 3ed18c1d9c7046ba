package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Optional;

/**
 * One clause in two versions: what became of it, and its heading and text word by word.
 *
 * @param before empty when it was added
 * @param after  empty when it was taken out
 * @param moved  true if it stands in another order among the clauses that are in both
 */
public record ClauseChange(Optional<VersionSection> before, Optional<VersionSection> after, boolean moved, List<WordRun> heading,
                           List<WordRun> text) {
    public ClauseChange {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
    }

    /** What became of a clause; one that was moved may be the same otherwise. */
    public enum What {
        SAME, CHANGED, ADDED, REMOVED
    }

    public What what() {
        if (before.isEmpty()) {
            return What.ADDED;
        }
        if (after.isEmpty()) {
            return What.REMOVED;
        }
        boolean same = heading.stream().allMatch(ClauseChange::same) && text.stream().allMatch(ClauseChange::same);
        return same ? What.SAME : What.CHANGED;
    }

    /** True if a reader of changes wants to see it. */
    public boolean news() {
        return moved || what() != What.SAME;
    }

    /** The clause as it is now, or as it was before it was taken out. */
    public VersionSection shown() {
        return after.or(() -> before).orElseThrow();
    }

    private static boolean same(WordRun run) {
        return run.change() == WordRun.Change.SAME;
    }
}
