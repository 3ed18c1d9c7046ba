package org.partnershipregister.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmFactory;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.partnershipregister.model.agreement.WordRun;
import org.partnershipregister.model.agreement.WordRun.Change;

/** Compares two texts: first line by line, then word by word within the lines that differ, so that long texts are quick too. */
final class WordDiff {
    /** Texts of more words than this that differ throughout are shown as replaced as a whole: word by word nobody could read them. */
    private static final int MOST_WORDS = 6_000;
    private static final DiffAlgorithmFactory SPARING = MyersDiffWithLinearSpace.factory();
    private static final Pattern LINE = Pattern.compile("(?<=\\n)");
    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\w])(?=[^\\w\\s])|(?<=[^\\w\\s])(?=[\\w])",
        Pattern.UNICODE_CHARACTER_CLASS);

    private final RunList runs = new RunList();

    private WordDiff() {
    }

    static List<WordRun> of(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.lines(split(LINE, before), split(LINE, after));
        return diff.runs.done();
    }

    private void lines(List<String> before, List<String> after) {
        step(before, after, (removed, added) -> words(split(WORD, String.join("", removed)), split(WORD, String.join("", added))));
    }

    private void words(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST_WORDS) {
            replaced(before, after);
        } else {
            step(before, after, this::replaced);
        }
    }

    private void replaced(List<String> before, List<String> after) {
        runs.add(Change.REMOVED, String.join("", before));
        runs.add(Change.ADDED, String.join("", after));
    }

    /** What a pair of pieces that differ is to be turned into. */
    private interface Differing {
        void add(List<String> removed, List<String> added);
    }

    /** Deltas that touch are one change: the library tells an insertion and a deletion in one place apart. */
    private void step(List<String> before, List<String> after, Differing differing) {
        int from = 0;
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, SPARING.create(String::equals)).getDeltas()) {
            int at = delta.getSource().getPosition();
            if (at > from) {
                settle(removed, added, differing);
                runs.add(Change.SAME, String.join("", before.subList(from, at)));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            from = at + delta.getSource().size();
        }
        settle(removed, added, differing);
        runs.add(Change.SAME, String.join("", before.subList(from, before.size())));
    }

    private static void settle(List<String> removed, List<String> added, Differing differing) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            differing.add(List.copyOf(removed), List.copyOf(added));
            removed.clear();
            added.clear();
        }
    }

    private static List<String> split(Pattern between, String text) {
        return text.isEmpty() ? List.of() : new ArrayList<>(List.of(between.split(text)));
    }
}
