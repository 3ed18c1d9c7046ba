package org.partnershipregister.model.relationship;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tests of one partnership, newest first: its own and those of its members. */
public record TestHistory(List<RelationshipTest> tests) {
    public TestHistory {
        tests = tests.stream().sorted(Comparator.comparing(RelationshipTest::on).thenComparing(RelationshipTest::id)
            .reversed()).toList();
    }

    /** Those of one member, or of the whole partnership when empty; newest first. */
    public List<RelationshipTest> of(Optional<UUID> member) {
        return tests.stream().filter(test -> test.member().equals(member)).toList();
    }

    /** The newest of one member, or of the whole. */
    public Optional<RelationshipTest> latest(Optional<UUID> member) {
        return of(member).stream().findFirst();
    }

    /** By how much the score rose or fell from the test before; empty while there are fewer than two. */
    public Optional<Integer> change(Optional<UUID> member) {
        List<RelationshipTest> known = of(member);
        return known.size() < 2 ? Optional.empty() : Optional.of(known.getFirst().score() - known.get(1).score());
    }
}
