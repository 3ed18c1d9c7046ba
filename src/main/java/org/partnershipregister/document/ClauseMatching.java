package org.partnershipregister.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.partnershipregister.model.agreement.VersionSection;

/** Finds each section of the newer version in the older one: by its template's code, then by its heading, its words, a heading like it. */
final class ClauseMatching {
    private static final double ALIKE = 0.88;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final List<VersionSection> before;
    private final List<VersionSection> after;
    private final Map<Integer, Integer> matches = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    ClauseMatching(List<VersionSection> before, List<VersionSection> after) {
        this.before = before;
        this.after = after;
        match((old, now) -> !now.fromClause().isBlank() && old.fromClause().equals(now.fromClause()));
        match((old, now) -> !now.heading().isBlank() && folded(old).equals(folded(now)));
        match((old, now) -> !now.text().isBlank() && old.text().equals(now.text()));
        match((old, now) -> LIKENESS.apply(folded(old), folded(now)) >= ALIKE);
    }

    /** Where a section of the newer version stood in the older one. */
    Optional<Integer> of(int afterIndex) {
        return Optional.ofNullable(matches.get(afterIndex));
    }

    /** True if a section of the older version is in the newer one. */
    boolean kept(int beforeIndex) {
        return taken.contains(beforeIndex);
    }

    private void match(BiPredicate<VersionSection, VersionSection> alike) {
        IntStream.range(0, after.size()).filter(now -> !matches.containsKey(now)).forEach(now ->
            IntStream.range(0, before.size()).filter(old -> !taken.contains(old) && before.get(old).kind() == after.get(now).kind()
                && alike.test(before.get(old), after.get(now))).findFirst().ifPresent(old -> {
                    matches.put(now, old);
                    taken.add(old);
                }));
    }

    private static String folded(VersionSection section) {
        return section.heading().strip().toLowerCase(Locale.UK);
    }
}
