package org.partnershipregister.model.agreement;

import java.util.List;

/**
 * Two versions compared, in the newer one's order; clauses that were taken out stand where they stood.
 *
 * @param byClause false when one of the two was kept before clauses were, so that the whole texts are compared as one
 */
public record VersionComparison(String older, String newer, boolean byClause, List<ClauseChange> clauses) {
    public VersionComparison {
        clauses = List.copyOf(clauses);
    }

    /** The clauses that aren't just the same. */
    public List<ClauseChange> changes() {
        return clauses.stream().filter(ClauseChange::news).toList();
    }

    /** How many clauses this became of. */
    public long count(ClauseChange.What what) {
        return clauses.stream().filter(one -> one.what() == what).count();
    }

    /** How many clauses stand in another order. */
    public long moved() {
        return clauses.stream().filter(ClauseChange::moved).count();
    }
}
