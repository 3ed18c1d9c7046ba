package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.agreement.WordRun;
import org.partnershipregister.model.agreement.WordRun.Change;

/**
 * Gathers runs of words in reading order. What was removed in one place comes before what was added there, and a blank alone between two
 * changed words is no reason to tear them apart.
 */
final class RunList {
    private final List<WordRun> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Change change, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (change == Change.SAME) {
            same.append(text);
            return;
        }
        settleSame();
        (change == Change.REMOVED ? removed : added).append(text);
    }

    List<WordRun> done() {
        String rest = same.toString();
        same.setLength(0);
        settleChange();
        put(Change.SAME, rest);
        return List.copyOf(runs);
    }

    /** The words that are the same before the next change: kept apart, unless they are but a blank between two changes. */
    private void settleSame() {
        String between = same.toString();
        same.setLength(0);
        boolean changing = !removed.isEmpty() || !added.isEmpty();
        if (changing && between.isBlank() && !between.contains("\n")) {
            removed.append(between);
            added.append(between);
        } else if (!between.isEmpty()) {
            settleChange();
            put(Change.SAME, between);
        }
    }

    private void settleChange() {
        put(Change.REMOVED, removed.toString());
        put(Change.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void put(Change change, String text) {
        if (!text.isEmpty()) {
            runs.add(new WordRun(change, text));
        }
    }
}
