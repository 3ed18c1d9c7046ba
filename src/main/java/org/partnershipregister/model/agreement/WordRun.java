package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.stream.Collectors;

/** Some words in a row that are in both versions, or in one of them only; line ends are among the words. */
public record WordRun(Change change, String text) {

    /** What became of words from the older version to the newer. */
    public enum Change {
        SAME, REMOVED, ADDED
    }

    /** The words of the older version. */
    public static String before(List<WordRun> runs) {
        return without(Change.ADDED, runs);
    }

    /** The words of the newer version. */
    public static String after(List<WordRun> runs) {
        return without(Change.REMOVED, runs);
    }

    private static String without(Change left, List<WordRun> runs) {
        return runs.stream().filter(run -> run.change() != left).map(WordRun::text).collect(Collectors.joining());
    }
}
