package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnershipregister.model.agreement.ClauseChange;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionComparison;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.model.agreement.VersionText;
import org.partnershipregister.model.agreement.WordRun;

/** Compares two versions of an agreement clause by clause and word by word. A pure function; not for the JavaFX thread when texts are long. */
public final class VersionComparer {
    private final List<VersionSection> before;
    private final List<VersionSection> after;
    private final ClauseMatching matching;

    private VersionComparer(List<VersionSection> before, List<VersionSection> after) {
        this.before = before;
        this.after = after;
        this.matching = new ClauseMatching(before, after);
    }

    public static VersionComparison compare(VersionText older, VersionText newer) {
        boolean byClause = !older.sections().isEmpty() && !newer.sections().isEmpty();
        List<ClauseChange> clauses = byClause ? new VersionComparer(older.sections(), newer.sections()).clauses()
            : List.of(change(Optional.of(whole(older)), Optional.of(whole(newer)), false));
        return new VersionComparison(older.name(), newer.name(), byClause, clauses);
    }

    private List<ClauseChange> clauses() {
        Set<Integer> inOrder = new HashSet<>(inOrder());
        List<ClauseChange> changes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            Optional<Integer> old = matching.of(now);
            int at = now;
            changes.add(change(old.map(before::get), Optional.of(after.get(now)), old.filter(_ -> !inOrder.contains(at)).isPresent()));
            places.add(old.orElse(-1));
        }
        for (int old = 0; old < before.size(); old++) {
            if (!matching.kept(old)) {
                int place = old == 0 ? 0 : places.indexOf(old - 1) + 1;
                changes.add(place, change(Optional.of(before.get(old)), Optional.empty(), false));
                places.add(place, old);
            }
        }
        return changes;
    }

    /** The longest row of sections that stand in the same order in both versions; the others have been moved. */
    private List<Integer> inOrder() {
        List<Integer> found = IntStream.range(0, after.size()).filter(now -> matching.of(now).isPresent()).boxed().toList();
        List<List<Integer>> best = new ArrayList<>();
        for (int now : found) {
            int old = matching.of(now).orElseThrow();
            List<Integer> row = new ArrayList<>(best.stream().filter(one -> matching.of(one.getLast()).orElseThrow() < old)
                .max((one, other) -> Integer.compare(one.size(), other.size())).orElse(List.of()));
            row.add(now);
            best.add(row);
        }
        return best.stream().max((one, other) -> Integer.compare(one.size(), other.size())).orElse(List.of());
    }

    private static ClauseChange change(Optional<VersionSection> old, Optional<VersionSection> now, boolean moved) {
        return new ClauseChange(old, now, moved, runs(old.map(VersionSection::heading), now.map(VersionSection::heading)),
            runs(old.map(VersionSection::text), now.map(VersionSection::text)));
    }

    private static List<WordRun> runs(Optional<String> old, Optional<String> now) {
        return WordDiff.of(old.orElse(""), now.orElse(""));
    }

    private static VersionSection whole(VersionText text) {
        return new VersionSection(SectionKind.RECITAL, "", "", text.whole(), "");
    }
}
